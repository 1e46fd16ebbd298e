/*
 * main.c - the laws of `classpec fmt` over files and random plans, whole, shuffled and
 * mutilated. Ends with `N passed, N failed`.
 */
#include "laws.h"

#include <stdlib.h>
#include <string.h>

#include "generate.h"

enum { MUTANTS = 40, PLANS = 200, PLAN_MUTANTS = 3 };

void law(struct laws *laws, bool holds, const char *which, const char *text, size_t size)
{
	if (holds) {
		laws->passed++;
		return;
	}
	if (laws->failed++ < 5)
		printf("FAIL %s: %s\n----\n%.*s\n----\n", laws->name, which,
		       (int)(size < 4000 ? size : 4000), text);
}

static struct comment *comments_of(struct context *cx, const char *text, size_t size,
				   size_t *count)
{
	struct syntax *syntax;
	uint32_t source = source_add_text(cx, "text", text, size);

	syntax = parse(cx);
	*count = syntax->units[source].comment_count;
	return syntax->units[source].comments;
}

static bool same_comments(const char *a, size_t a_size, const char *b, size_t b_size)
{
	struct context one, other;
	size_t one_count, other_count;
	struct comment *left, *right;
	bool same;

	context_open(&one);
	context_open(&other);
	left = comments_of(&one, a, a_size, &one_count);
	right = comments_of(&other, b, b_size, &other_count);
	same = one_count == other_count;
	for (size_t i = 0; same && i < one_count; i++) {
		size_t size = right[i].hi - right[i].lo;

		/* what is left of it ends with no white space, and the rest was white
		 * space */
		same = size <= left[i].hi - left[i].lo &&
		       memcmp(a + left[i].lo, b + right[i].lo, size) == 0;
		for (size_t at = left[i].lo + size; same && at < left[i].hi; at++)
			same = strchr(" \t\r\v\f", a[at]) != NULL;
	}
	context_close(&one);
	context_close(&other);
	return same;
}

bool text_format(const char *text, size_t size, struct out *to)
{
	struct context cx;
	struct syntax *syntax;
	bool done;

	context_open(&cx);
	source_add_text(&cx, "text", text, size);
	syntax = parse(&cx);
	done = fmt_unit(&cx, &syntax->units[0], to);
	context_close(&cx);
	return done;
}

static bool diff_holds(const char *old, size_t old_size, const struct out *new)
{
	struct out diff = {0}, made = {0};
	bool holds;

	fmt_unified("text", old, old_size, new->text, new->size, &diff);
	holds = diff_apply(&diff, old, old_size, &made) && made.size == new->size &&
		(made.size == 0 || memcmp(made.text, new->text, made.size) == 0);
	out_free(&diff);
	out_free(&made);
	return holds;
}

bool text_try(struct laws *laws, const char *text, size_t size)
{
	struct out once = {0}, twice = {0};
	bool valid = text_format(text, size, &once);
	const char *which = NULL;

	if (valid && !text_format(once.text, once.size, &twice))
		which = "the result has errors";
	else if (valid && (once.size != twice.size ||
			   (once.size && memcmp(once.text, twice.text, once.size) != 0)))
		which = "formatting again changes it";
	else if (valid && !same_comments(text, size, once.text, once.size))
		which = "a comment is lost or out of order";
	else if (valid && !diff_holds(text, size, &once))
		which = "the diff does not make the one of the other";
	laws->valid += valid;
	laws->refused += !valid;
	law(laws, !which, which, text, size);
	out_free(&once);
	out_free(&twice);
	return valid;
}

/* Two texts of the same words have one layout. */
static void canonical_try(struct laws *laws, struct random *random, const char *text,
			  size_t size)
{
	struct out one = {0}, other = {0}, first = {0}, second = {0};

	text_shuffle(random, text, size, true, &one);
	text_shuffle(random, text, size, false, &other);
	if (text_format(one.text, one.size, &first) &&
	    text_format(other.text, other.size, &second))
		law(laws,
		    first.size == second.size &&
			    (first.size == 0 ||
			     memcmp(first.text, second.text, first.size) == 0),
		    "the same words have two layouts", other.text, other.size);
	out_free(&one);
	out_free(&other);
	out_free(&first);
	out_free(&second);
}

static void everything_try(struct laws *laws, struct random *random, const char *text,
			   size_t size, unsigned mutants)
{
	bool valid = text_try(laws, text, size);

	if (valid)
		canonical_try(laws, random, text, size);
	for (unsigned i = 0; i < mutants; i++) {
		struct out mutant = {0};

		if (i % 2 == 0)
			text_annotate(random, text, size, &mutant);
		else
			text_mutilate(random, text, size, &mutant);
		text_try(laws, mutant.text, mutant.size);
		out_free(&mutant);
	}
}

static void plans_try(struct laws *laws, struct random *random)
{
	char path[] = "random.classpec", *paths[] = {path};

	laws->name = "a random plan";
	for (unsigned i = 0; i < PLANS; i++) {
		struct out text = {0};

		generate_plan(random, &text);
		everything_try(laws, random, text.text, text.size, PLAN_MUTANTS);
		plan_try(laws, paths, 1, &text);
		out_free(&text);
	}
}

/* Every file of a plan by itself, and the plan. */
static void path_try(struct laws *laws, struct random *random, char *path)
{
	struct context cx;
	struct out *texts;
	char **paths;

	context_open(&cx);
	laws->name = path;
	sources_add(&cx, path);
	texts = calloc(cx.source_count + 1, sizeof *texts);
	paths = calloc(cx.source_count + 1, sizeof *paths);
	for (size_t i = 0; i < cx.source_count; i++) {
		out_bytes(&texts[i], cx.sources[i].text, cx.sources[i].size);
		paths[i] = arena_format(cx.arena, "%s", cx.sources[i].path);
		laws->name = paths[i];
		everything_try(laws, random, cx.sources[i].text, cx.sources[i].size,
			       MUTANTS);
	}
	laws->name = path;
	plan_try(laws, paths, cx.source_count, texts);
	for (size_t i = 0; i < cx.source_count; i++)
		out_free(&texts[i]);
	free(texts);
	free(paths);
	context_close(&cx);
}

int main(int argc, char **argv)
{
	struct laws laws = {0};
	struct random random;

	random_seed(&random, 7);
	for (int i = 1; i < argc; i++)
		path_try(&laws, &random, argv[i]);
	plans_try(&laws, &random);
	printf("%lu texts formatted, %lu refused\n", laws.valid, laws.refused);
	printf("%lu passed, %lu failed\n", laws.passed, laws.failed);
	return laws.failed > 0 || laws.valid == 0;
}
