"""Lays conversations out as text, each model in its own way.

A model's chat template is a program from an untrusted file. Here it runs only in a child with
limits; where one of our own layouts gives the same text, that one is used and no child is needed.

Covered: known layouts (`layouts`), the model's own (`rendering`, `foreign`), what is used when
that fails (`fallback`), thinking models, models without a system role, models without a template.
Not covered: tools, pictures.
"""
