"""The network of a GGUF model in torch: the weights stay quantised, adapters are what is trained.

Covered: the decoders that `shape` names, read from the file that chat uses; packed sequences;
projections with LoRA; the loss on answers alone. Not covered: mixtures of experts, other
architectures (a clear refusal), writing text (`engine.generation`).
"""
