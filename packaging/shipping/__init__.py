"""From the source to packages that people install: bundle, packages of each system, licences.

`packaging/build.py` is the way in. The modules that it imports need the standard library alone;
`icons` and `licences` run in the build's own environment. docs/packaging.md says how to build.
"""
