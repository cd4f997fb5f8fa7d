### The page in another one, and what its address asks for. Names of parameters stay as they are.

embed-left-out = In the address, “{ $name }” was left out: { $reason }
embed-none-of = “{ $value }” is none of { $allowed }.
embed-no-case = “{ $value }” is no case of the list.
embed-no-origin = “{ $value }” is no origin such as { $example }.
embed-open = Open in Entente

## Answers to messages of another page

embed-stopped = The model has stopped; the page has to be loaded again.
embed-key = { $what }: { $key } has to be a text, such as { $example }.
embed-long = { $name } has { $letters } letters; up to { $most } are allowed.
embed-listeners = { $what }: { $most } windows are told already.
embed-unknown = { $value } is none of { $allowed }.
