"""What was taught, as files for others: a GGUF adapter, a merged model, folders for peft and MLX.

Each export is proved before it gets its name: what was trained is replayed in the program that will
read the file (`proof`). Covered: adapters taught on GGUF models (all forms), on MLX folders (as
they are). Not covered: full fine-tunes, adapters of embeddings.
"""
