from engine.errors import UserProblem


class NotRead(UserProblem):
    """x"""
