/*
 * laws.c - holds the JSON of `classpec diff` to what must be true of every comparison.
 *
 *   laws mirror THERE.json BACK.json     each change, seen from the other side
 *   laws expect DIFF.json KIND EFFECTS   there is such a change; EFFECTS are joined by `|`;
 *                                        KIND `-`: there is none at all
 *   laws replay CLASSPEC DIFF.json OLD NEW
 *                                        each witness, as `classpec qualify` answers it
 *   laws decide DIFF.json OLD NEW        each witness, as generated tables answer it: programs made
 *                                        of decide.c in the folders, one for each authority
 *   laws population DIFF.json            people who change sides do so as the effect says
 *
 * Says what is wrong and ends with status 1, or says how many witnesses it replayed.
 */
#include <fcntl.h>
#include <jansson.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

static json_t *read_json(const char *path)
{
	json_error_t error;
	json_t *root = json_load_file(path, JSON_REJECT_DUPLICATES, &error);

	if (root)
		return root;
	fprintf(stderr, "laws: %s:%d: %s\n", path, error.line, error.text);
	exit(2);
}

static const char *text_of(json_t *object, const char *key)
{
	const char *text = json_string_value(json_object_get(object, key));

	return text ? text : "";
}

/* ---- mirror ---------------------------------------------------------------------------- */

static const char *const opposites[][2] = {
	{ "added", "removed" },   { "used", "dropped" },         { "split", "merged" },
	{ "removed", "added" },   { "dropped", "used" },         { "merged", "split" },
	{ "loosened", "tightened" }, { "tightened", "loosened" },
};

static const char *opposite(const char *word, bool whole)
{
	static char turned[2][128];
	static int turn;
	const char *last = strrchr(word, '_');
	size_t i;

	last = last && !whole ? last + 1 : word;
	for (i = 0; i < sizeof opposites / sizeof *opposites; i++)
		if (strcmp(last, opposites[i][0]) == 0) {
			turn = !turn;
			snprintf(turned[turn], sizeof turned[turn], "%.*s%s",
				 (int)(last - word), word, opposites[i][1]);
			return turned[turn];
		}
	return word;
}

/* What is true of a change, and of its mirror when it is turned round. */
static char *signature(json_t *change, bool turned)
{
	const char *kind = text_of(change, "kind"), *effect = text_of(change, "effect");
	bool order = strcmp(kind, "statement_order") == 0;
	bool reached = strcmp(kind, "requirement_reached") == 0;
	json_t *old = json_object_get(change, "old"), *new = json_object_get(change, "new");
	char *text = NULL;
	size_t size;
	FILE *to = open_memstream(&text, &size);

	fprintf(to, "%s %s | %s | %s | %s:%lld | %s:%lld | %s %s",
		turned ? opposite(kind, false) : kind,
		turned ? opposite(effect, true) : effect,
		reached ? "" : text_of(change, turned ? "now" : "was"),
		reached ? "" : text_of(change, turned ? "was" : "now"),
		order ? "" : text_of(turned ? new : old, "path"),
		order ? 0 : json_integer_value(json_object_get(turned ? new : old, "line")),
		order ? "" : text_of(turned ? old : new, "path"),
		order ? 0 : json_integer_value(json_object_get(turned ? old : new, "line")),
		json_is_null(json_object_get(change, turned ? "gains" : "loses")) ? "-" : "L",
		json_is_null(json_object_get(change, turned ? "loses" : "gains")) ? "-" : "G");
	fclose(to);
	return text;
}

static int by_text(const void *a, const void *b)
{
	return strcmp(*(char *const *)a, *(char *const *)b);
}

static char **signatures(json_t *root, bool turned, size_t *count)
{
	json_t *changes = json_object_get(root, "changes"), *change;
	char **list;
	size_t i;

	*count = json_array_size(changes);
	list = calloc(*count + 1, sizeof *list);
	json_array_foreach(changes, i, change)
		list[i] = signature(change, turned);
	qsort(list, *count, sizeof *list, by_text);
	return list;
}

static int mirror(const char *there, const char *back)
{
	json_t *one = read_json(there), *other = read_json(back);
	size_t count, others, i;
	char **list = signatures(one, false, &count);
	char **turned = signatures(other, true, &others);
	int wrong = 0;

	for (i = 0; i < count || i < others; i++) {
		const char *a = i < count ? list[i] : "nothing";
		const char *b = i < others ? turned[i] : "nothing";

		if (strcmp(a, b) != 0 && !wrong) {
			printf("there: %s\nback:  %s\n", a, b);
			wrong = 1;
		}
	}
	for (i = 0; i < count; i++)
		free(list[i]);
	for (i = 0; i < others; i++)
		free(turned[i]);
	free(list);
	free(turned);
	json_decref(one);
	json_decref(other);
	return wrong;
}

/* ---- expect ---------------------------------------------------------------------------- */

static bool among(const char *word, const char *list)
{
	size_t length = strlen(word), size;

	for (; *list; list += size + (list[size] == '|')) {
		size = strcspn(list, "|");
		if (size == length && memcmp(list, word, size) == 0)
			return true;
	}
	return false;
}

static int expect(const char *path, const char *kind, const char *effects)
{
	json_t *root = read_json(path), *changes = json_object_get(root, "changes"), *change;
	bool found = strcmp(kind, "-") == 0 && json_array_size(changes) == 0;
	size_t i;

	json_array_foreach(changes, i, change) {
		/* whatever asks of everybody what one place asks is reached with it */
		bool same = strcmp(text_of(change, "kind"), kind) == 0;

		found |= same && among(text_of(change, "effect"), effects);
	}
	json_array_foreach(changes, i, change)
		if (!found)
			printf("found %s %s\n", text_of(change, "kind"),
			       text_of(change, "effect"));
	json_decref(root);
	return !found;
}

/* ---- replay ----------------------------------------------------------------------------- */

/* Who answers for one side: `classpec qualify` of a plan, or the programs in a folder. */
struct judge {
	const char *classpec; /* or NULL */
	const char *place;
};

/* The first line that the program prints for the record. */
static void ask(char *const *arguments, const char *record, char *line, size_t size)
{
	int pipes[2], file = open(record, O_RDONLY);
	FILE *from;

	if (file < 0 || pipe(pipes) != 0)
		exit(2);
	if (fork() == 0) {
		dup2(file, STDIN_FILENO);
		dup2(pipes[1], STDOUT_FILENO);
		execv(arguments[0], arguments);
		_exit(127);
	}
	close(file);
	close(pipes[1]);
	from = fdopen(pipes[0], "r");
	if (!fgets(line, (int)size, from))
		line[0] = '\0';
	line[strcspn(line, "\n")] = '\0';
	fclose(from);
	wait(NULL);
}

/* What `classpec qualify` answers. */
static char *qualify(const struct judge *judge, json_t *change, json_t *witness,
		     const char *record)
{
	const char *specialty = json_string_value(json_object_get(witness, "specialty"));
	const char *arguments[] = { judge->classpec, "qualify", judge->place, "--records",
				    record, "--format=ndjson",
				    "--class", text_of(change, "class"),
				    "--route", text_of(change, "route"),
				    "--as-of", text_of(witness, "as_of"),
				    "--stage", text_of(witness, "stage"),
				    specialty ? "--specialty" : NULL, specialty, NULL };
	char line[65536], *result;
	json_t *answer;

	ask((char *const *)(void *)arguments, record, line, sizeof line);
	answer = json_loads(line, 0, NULL);
	result = strdup(answer ? text_of(answer, "result") : "no answer");
	json_decref(answer);
	return result;
}

/* What the tables of the authority of the class answer. */
static char *decide(const struct judge *judge, json_t *change, json_t *witness,
		    const char *record)
{
	const char *specialty = json_string_value(json_object_get(witness, "specialty"));
	const char *class_id = text_of(change, "class");
	char program[4096], line[65536];
	const char *arguments[] = { program, class_id, text_of(change, "route"),
				    specialty ? specialty : "-", text_of(witness, "as_of"),
				    text_of(witness, "stage"), NULL };

	snprintf(program, sizeof program, "%s/%.*s", judge->place,
		 (int)strcspn(class_id, "."), class_id);
	ask((char *const *)(void *)arguments, record, line, sizeof line);
	return strdup(line);
}

static char *answer_of(const struct judge *judge, json_t *change, json_t *witness,
		       json_t *record)
{
	char path[] = "/tmp/classpec-laws-XXXXXX", *text = json_dumps(record, JSON_COMPACT);
	int file = mkstemp(path);
	char *result;

	dprintf(file, "%s\n", text);
	close(file);
	free(text);
	result = judge->classpec ? qualify(judge, change, witness, path)
				 : decide(judge, change, witness, path);
	unlink(path);
	return result;
}

static int replay_one(const struct judge judges[2], json_t *change, json_t *witness)
{
	json_t *record = json_object_get(witness, "record");
	json_t *record_now = json_object_get(witness, "record_now");
	char *was = answer_of(&judges[0], change, witness, record);
	char *now = answer_of(&judges[1], change, witness,
			      json_is_object(record_now) ? record_now : record);
	int wrong = strcmp(was, text_of(witness, "was")) != 0 ||
		    strcmp(now, text_of(witness, "now")) != 0;

	if (wrong) {
		char *text = json_dumps(record, JSON_COMPACT);

		printf("%s %s: said %s -> %s, found %s -> %s\n%s\n", text_of(change, "class"),
		       text_of(change, "route"), text_of(witness, "was"),
		       text_of(witness, "now"), was, now, text);
		free(text);
	}
	free(was);
	free(now);
	return wrong;
}

static int replay(const struct judge judges[2], const char *path)
{
	json_t *root = read_json(path), *change, *witness;
	int wrong = 0, replayed = 0;
	size_t i;

	json_array_foreach(json_object_get(root, "changes"), i, change) {
		const char *effect = text_of(change, "effect");

		witness = json_object_get(change, "loses");
		if (json_is_object(witness))
			wrong |= replay_one(judges, change, witness), replayed++;
		else if (strcmp(effect, "tightened") == 0 || strcmp(effect, "shifted") == 0)
			wrong = 1, printf("nobody is named who loses\n");
		witness = json_object_get(change, "gains");
		if (json_is_object(witness))
			wrong |= replay_one(judges, change, witness), replayed++;
		else if (strcmp(effect, "loosened") == 0 || strcmp(effect, "shifted") == 0)
			wrong = 1, printf("nobody is named who gains\n");
	}
	if (!wrong)
		printf("%d witnesses\n", replayed);
	json_decref(root);
	return wrong;
}

/* ---- population ------------------------------------------------------------------------- */

static int rank_of(const char *outcome)
{
	static const char *const ranks[] = { "not_met", "needs_determination", "conditional", "met" };
	int rank = 0;

	while (rank < 4 && strcmp(ranks[rank], outcome) != 0)
		rank++;
	return rank < 4 ? rank : -1;
}

/* What is said of the rule; `equivalent` when nothing is. */
static const char *effect_of(json_t *root, json_t *rule)
{
	const char *specialty = json_string_value(json_object_get(rule, "specialty"));
	json_t *change, *one;
	size_t i, k;

	json_array_foreach(json_object_get(root, "changes"), i, change) {
		bool of_it = !specialty;

		if (strcmp(text_of(change, "class"), text_of(rule, "class")) != 0 ||
		    strcmp(text_of(change, "route"), text_of(rule, "route")) != 0 ||
		    strcmp(text_of(change, "kind"), "requirement_text") == 0)
			continue;
		json_array_foreach(json_object_get(change, "specialties"), k, one)
			of_it |= specialty && strcmp(json_string_value(one), specialty) == 0;
		if (of_it)
			return text_of(change, "effect");
	}
	return "equivalent";
}

/* Nobody may come off worse where a rule is said to be loosened, nor better where it is
 * tightened. What missing evidence decides may come to anything. */
static int population(const char *path)
{
	json_t *root = read_json(path), *rule, *move;
	int wrong = 0;
	size_t i, k;

	json_array_foreach(json_object_get(json_object_get(root, "population"), "rules"), i, rule) {
		const char *effect = effect_of(root, rule);
		bool may_lose = strcmp(effect, "loosened") != 0 && strcmp(effect, "equivalent") != 0;
		bool may_gain = strcmp(effect, "tightened") != 0 && strcmp(effect, "equivalent") != 0;

		json_array_foreach(json_object_get(rule, "moves"), k, move) {
			int was = rank_of(text_of(move, "was")), now = rank_of(text_of(move, "now"));

			if (was < 0 || now < 0 || (now < was ? may_lose : now == was || may_gain))
				continue;
			printf("%s %s is said to be %s, and people went from %s to %s\n",
			       text_of(rule, "class"), text_of(rule, "route"), effect,
			       text_of(move, "was"), text_of(move, "now"));
			wrong = 1;
		}
	}
	json_decref(root);
	return wrong;
}

int main(int argc, char **argv)
{
	if (argc == 4 && strcmp(argv[1], "mirror") == 0)
		return mirror(argv[2], argv[3]);
	if (argc == 5 && strcmp(argv[1], "expect") == 0)
		return expect(argv[2], argv[3], argv[4]);
	if (argc == 6 && strcmp(argv[1], "replay") == 0)
		return replay((struct judge[]){ { argv[2], argv[4] }, { argv[2], argv[5] } },
			      argv[3]);
	if (argc == 5 && strcmp(argv[1], "decide") == 0)
		return replay((struct judge[]){ { NULL, argv[3] }, { NULL, argv[4] } },
			      argv[2]);
	if (argc == 3 && strcmp(argv[1], "population") == 0)
		return population(argv[2]);
	fprintf(stderr, "usage: laws mirror|expect|replay|decide|population ...\n");
	return 2;
}
