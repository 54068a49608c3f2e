"""Everything that must happen before a library of Inglenook can be imported.

    systems.py      which system this is, and whether its Python will do (readable by Python 3.6)
    checks.py       what must be there before anything is downloaded
    libraries.py    the system libraries that Qt needs on Linux
    hardware.py     what the models can run on: processor, NVIDIA card, Apple silicon
    progress.py     what a person sees of the steps, and the log of what the tools print
    environment.py  the virtual environment and what is installed in it
    models.py       the starter models
    setup.py        what is missing, and the steps that bring it
    commands.py     the commands of run.py

Standard library only; the engine and the desktop never import it.
"""
