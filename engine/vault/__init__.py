"""The vault: both databases and the backups encrypted at rest, as a choice.

`record` is the file that says there is a vault, and holds the key in locked boxes; `boxes` locks
them; `phrase` is the recovery phrase; `keychain` asks the system's keyring; `keys` gives the key to
whoever opens a file; `shielding` keeps others from looking into who has it; `lock` opens and
changes the vault. The encryption of the files themselves is SQLite3 Multiple Ciphers'
(`engine.store.keyed`).
"""
