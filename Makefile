# classpec: `make` builds build/classpec; `make demo` shows it at work; `make check` tests all of it;
# `make install` installs it.
#
# Needs a C compiler, flex, bison, and the libraries jansson and (for the tests) CUnit.
# `make demo` and `make check` install what is missing, or say what it is.

BUILD  := build
CC     ?= cc
CFLAGS ?= -O2 -g

WARNINGS := -std=c11 -D_POSIX_C_SOURCE=200809L -Wall -Wextra -Wpedantic -Wshadow -Wconversion \
	-Wstrict-prototypes -Wmissing-prototypes -Wold-style-definition -Wpointer-arith \
	-Wwrite-strings -Wcast-qual -Wformat=2 -Wvla -Wundef -Wimplicit-fallthrough $(WERROR)
INCLUDES := -Icompiler -Iruntime -Igrammar -I$(BUILD)

# Every source file is part of the whole. The embeddable core needs no C library; the readers of
# records (record*.c) are for the command line.
COMPILER := $(patsubst compiler/%.c,%,$(wildcard compiler/*.c compiler/*/*.c))
CORE     := $(patsubst runtime/%.c,%,$(filter-out runtime/record%,$(wildcard runtime/*.c)))
READERS  := $(patsubst runtime/%.c,%,$(wildcard runtime/record*.c))
UNITS    := $(basename $(notdir $(wildcard tests/unit/*.c)))

# Spelling is checked where there is the library hunspell.
HUNSPELL := $(shell pkg-config --silence-errors --libs hunspell 2>/dev/null)
ifneq ($(HUNSPELL),)
$(BUILD)/compiler/check/spelling.o: WARNINGS += -DHAVE_HUNSPELL \
	$(shell pkg-config --silence-errors --cflags hunspell)
endif

OBJECTS := $(COMPILER:%=$(BUILD)/compiler/%.o) $(BUILD)/gram.o $(BUILD)/scan.o \
	$(READERS:%=$(BUILD)/runtime/%.o)
LIBRARY := $(BUILD)/libclasspec-runtime.a

all: $(BUILD)/classpec $(LIBRARY)

$(BUILD)/classpec: $(OBJECTS) $(LIBRARY)
	$(CC) $(CFLAGS) $(LDFLAGS) -o $@ $^ -ljansson -pthread $(HUNSPELL)

$(LIBRARY): $(CORE:%=$(BUILD)/runtime/%.o)
	rm -f $@
	$(AR) rcs $@ $^

$(BUILD)/gram.c: grammar/classpec.y
	@mkdir -p $(@D)
	bison -Wall -Wcounterexamples -Wdangling-alias -Werror --header=$(BUILD)/gram.h -o $@ $<

$(BUILD)/gram.h: $(BUILD)/gram.c

$(BUILD)/scan.c: grammar/classpec.l
	@mkdir -p $(@D)
	flex -Cf -o $@ $<

# The traces of the parser, which a debugger can turn on, are left out: TRACE=1 has them.
$(BUILD)/gram.o: WARNINGS += -DGRAM_DEBUG=$(or $(TRACE),0)

$(BUILD)/gram.o $(BUILD)/scan.o: $(BUILD)/%.o: $(BUILD)/%.c $(BUILD)/gram.h
	$(CC) $(CFLAGS) $(WARNINGS) $(INCLUDES) -MMD -MP -c -o $@ $<

# Whoever needs the parser's header is found while compiling; until then it must be there, whole.
$(COMPILER:%=$(BUILD)/compiler/%.o) $(UNITS:%=$(BUILD)/unit/%.o): | $(BUILD)/gram.h

$(BUILD)/compiler/%.o: compiler/%.c
	@mkdir -p $(@D)
	$(CC) $(CFLAGS) $(WARNINGS) $(INCLUDES) -MMD -MP -c -o $@ $<

# The core is compiled as an embedder would: freestanding.
$(CORE:%=$(BUILD)/runtime/%.o): $(BUILD)/runtime/%.o: runtime/%.c
	@mkdir -p $(@D)
	$(CC) $(CFLAGS) $(WARNINGS) -ffreestanding -Iruntime -MMD -MP -c -o $@ $<

$(READERS:%=$(BUILD)/runtime/%.o): $(BUILD)/runtime/%.o: runtime/%.c
	@mkdir -p $(@D)
	$(CC) $(CFLAGS) $(WARNINGS) -Iruntime -MMD -MP -c -o $@ $<

# ---- tests ----

$(BUILD)/unit/%.o: tests/unit/%.c
	@mkdir -p $(@D)
	$(CC) $(CFLAGS) $(WARNINGS) $(INCLUDES) -Itests/unit -MMD -MP -c -o $@ $<

$(BUILD)/unit_tests: $(UNITS:%=$(BUILD)/unit/%.o) $(filter-out %/main.o,$(OBJECTS)) $(LIBRARY)
	$(CC) $(CFLAGS) $(LDFLAGS) -o $@ $^ -lcunit -ljansson -pthread $(HUNSPELL)

$(BUILD)/facts: tests/facts/facts.c
	@mkdir -p $(@D)
	$(CC) $(CFLAGS) $(WARNINGS) -o $@ $< -ljansson

# The oracle has its own answer to every question, from the language alone, and tries it on random plans.
ORACLE := $(patsubst tests/oracle/%.c,%,$(wildcard tests/oracle/*.c))

$(BUILD)/oracle/%.o: tests/oracle/%.c
	@mkdir -p $(@D)
	$(CC) $(CFLAGS) $(WARNINGS) $(INCLUDES) -Itests/oracle -MMD -MP -c -o $@ $<

ORACLE_OBJECTS := $(ORACLE:%=$(BUILD)/oracle/%.o) \
	$(filter-out $(BUILD)/compiler/main.o,$(OBJECTS)) $(CORE:%=$(BUILD)/runtime/%.o)

$(BUILD)/oracle_test: $(ORACLE_OBJECTS)
	$(CC) $(CFLAGS) $(LDFLAGS) -o $@ $^ -ljansson -pthread $(HUNSPELL)

# The laws of the formatter, over files and the oracle's random plans.
FMT_LAWS := $(patsubst tests/fmt/%.c,%,$(wildcard tests/fmt/*.c))

$(BUILD)/fmt/%.o: tests/fmt/%.c
	@mkdir -p $(@D)
	$(CC) $(CFLAGS) $(WARNINGS) $(INCLUDES) -Itests/fmt -Itests/oracle -MMD -MP -c -o $@ $<

$(BUILD)/fmt_laws: $(FMT_LAWS:%=$(BUILD)/fmt/%.o) \
		$(patsubst %,$(BUILD)/oracle/%.o,generate_leaf generate_plan generate_rule random) \
		$(filter-out %/main.o,$(OBJECTS)) $(LIBRARY)
	$(CC) $(CFLAGS) $(LDFLAGS) -o $@ $^ -ljansson -pthread $(HUNSPELL)

# The prover's answers: held against everybody in small worlds, against records of random plans, and against
# the solvers Z3 and isl where there are their headers.
PROVER := $(filter-out %/main.o,$(OBJECTS)) $(LIBRARY)
PEOPLE := $(BUILD)/unit/image_builder.o $(BUILD)/unit/oracle.o
has = $(shell printf '\043include <$(1)>\nint main(void) { return 0; }\n' | \
	$(CC) -x c -o /dev/null - $(2) >/dev/null 2>&1 && echo yes)
PEERS = $(if $(call has,z3.h,-lz3),-DWITH_Z3 tests/prove/peer_z3.c -lz3) \
	$(if $(call has,isl/set.h,-lisl),-DWITH_ISL tests/prove/peer_isl.c -lisl)

$(BUILD)/prove/%.o: tests/prove/%.c
	@mkdir -p $(@D)
	$(CC) $(CFLAGS) $(WARNINGS) $(INCLUDES) -Itests/prove -MMD -MP -c -o $@ $<

$(BUILD)/prove/everybody: $(BUILD)/prove/everybody.o $(BUILD)/prove/people.o $(PEOPLE) $(PROVER)
	$(CC) $(CFLAGS) $(LDFLAGS) -o $@ $^ -ljansson -pthread $(HUNSPELL)

$(BUILD)/prove/language: $(BUILD)/prove/language.o $(BUILD)/prove/lessen.o \
		$(patsubst %,$(BUILD)/oracle/%.o,$(filter-out main,$(ORACLE))) $(PROVER)
	$(CC) $(CFLAGS) $(LDFLAGS) -o $@ $^ -ljansson -pthread $(HUNSPELL)

$(BUILD)/prove/compare: $(BUILD)/prove/compare.o $(BUILD)/prove/rules.o $(PEOPLE) $(PROVER) \
		$(wildcard tests/prove/peer*)
	$(CC) $(CFLAGS) $(WARNINGS) $(LDFLAGS) -o $@ tests/prove/peers.c $(PEERS) \
		$(filter %.o %.a,$^) -ljansson -pthread $(HUNSPELL)

$(BUILD)/prove/prove_rules: bench/prove_rules.c $(BUILD)/prove/rules.o $(PEOPLE) $(PROVER) \
		$(wildcard tests/prove/peer*)
	$(CC) $(CFLAGS) $(WARNINGS) $(INCLUDES) $(LDFLAGS) -o $@ $< tests/prove/peers.c $(PEERS) \
		$(filter %.o %.a,$^) -ljansson $(HUNSPELL)

# What `check` proves of small rules, held against asking everybody.
PROOFS := $(patsubst tests/proofs/%.c,%,$(filter-out tests/proofs/replay.c,$(wildcard tests/proofs/*.c)))

$(BUILD)/proofs/%.o: tests/proofs/%.c
	@mkdir -p $(@D)
	$(CC) $(CFLAGS) $(WARNINGS) $(INCLUDES) -Itests/proofs -MMD -MP -c -o $@ $<

$(BUILD)/proofs_test: $(PROOFS:%=$(BUILD)/proofs/%.o) $(filter-out %/main.o,$(OBJECTS)) $(LIBRARY)
	$(CC) $(CFLAGS) $(LDFLAGS) -o $@ $^ -ljansson $(HUNSPELL)

# A long run of the oracle: `make soak SECONDS=3600`.
soak: $(BUILD)/oracle_test
	$(BUILD)/oracle_test --soak $(or $(SECONDS),600)

# Random edits for the language server, with sanitizers: `make soak-lsp SECONDS=3600`.
soak-lsp:
	@$(MAKE) --no-print-directory BUILD=build/sanitized build/sanitized/classpec \
		CFLAGS="-O1 -g -fsanitize=address,undefined -fno-sanitize-recover=undefined"
	@CLASSPEC=build/sanitized/classpec tests/lsp/soak $(or $(SECONDS),600)

# Plants mistakes into copies of the compiler and the runtime: the oracle must notice each.
faults: $(BUILD)/oracle_test
	@CC="$(CC)" FLAGS="-O1 -w $(filter -std=% -D%,$(WARNINGS)) -Icompiler -Iruntime -Igrammar" \
		LIBRARIES="$(LDFLAGS) -ljansson -pthread $(HUNSPELL)" BUILD="$(BUILD)" \
		OBJECTS="$(ORACLE_OBJECTS)" ONLY="$(ONLY)" SEED="$(SEED)" tests/oracle/faults

# What the README promises: each works on a machine with git, make and a C compiler.
demo:
	@tests/setup
	@$(MAKE) --no-print-directory all
	@docs/demo/run

check:
	@tests/setup
	@MAKE="$(MAKE)" tests/check

# Static analysis. `make check` runs the part of it that takes seconds.
lint:
	@MAKE="$(MAKE)" LINT= tests/lint/run

# Ratios against others, measured side by side in one run; nothing is promised by the clock alone.
# docs/performance.md has the figures and the method; `bench/report --write` takes them anew.
bench: $(BUILD)/classpec
	@bench/report

# Writes the committed tables anew after a spec changed; `git diff generated` is for the reviewer.
generated: $(BUILD)/classpec
	$(BUILD)/classpec build -o generated specs

include packaging/install.mk
include packaging/library.mk
include tests/fuzz/fuzz.mk

clean:
	rm -rf $(BUILD)

.PHONY: all bench check clean demo faults generated lint soak soak-lsp
-include $(wildcard $(BUILD)/*.d $(BUILD)/*/*.d $(BUILD)/*/*/*.d)
