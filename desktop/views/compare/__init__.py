"""The Compare page: questions, the four ways, what came out of it."""
