/*
 * measured.c - in a file of its own, so that a compiler leaves it a function.
 */
struct work;

void measured(void (*run)(struct work *w), struct work *w);

void measured(void (*run)(struct work *w), struct work *w)
{
	run(w);
}
