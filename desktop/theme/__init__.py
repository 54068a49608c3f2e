"""How the window looks: colour and size tokens, one style sheet, and the line icons."""
