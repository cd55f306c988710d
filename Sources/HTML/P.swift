// The room is empty until its first feature arrives.
