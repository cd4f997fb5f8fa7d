### The Story tab and the presenter. Texts of the steps themselves stand in www/story/steps/.

## Where a story comes from

# How a refusal names a step.
story-step-place = Step { $number }
story-no-steps = The story has no steps.
story-file-offline = { $file } could not be loaded. Without a network, connect first; then reload the page.
story-file-missing = { $file } could not be loaded ({ $status }).
story-file-no-json = { $file } is no JSON.

## The teacher’s guide

story-guide = Teacher’s guide: goals, plans for 15, 45 and 90 minutes, what the model cannot say
# What a screen reader calls a table of the guide.
story-guide-table = Table
