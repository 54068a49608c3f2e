"""Questions -> answers of the four ways -> scores -> advice."""
