"""Whether the passages hold what an answer says, sentence by sentence, without a chat model.

`checking.check` is the way in. `claims` tells which sentences say something that can be checked,
`facts` finds numbers, dates and names that no passage holds, `words` and `passages` measure how
near the passages come, and `verdict` makes one score of that.
"""
