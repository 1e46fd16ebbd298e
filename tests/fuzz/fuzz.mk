# The targets of tests/fuzz, each a program. tests/fuzz/run builds them in a BUILD of their own, where
# all else is compiled with what a fuzzer needs; docs/fuzzing.md.
FUZZ_TARGETS := parse compile records diff plan_open
FUZZ_ENGINE  ?= -fsanitize=fuzzer

$(BUILD)/fuzz/%.o: tests/fuzz/%.c
	@mkdir -p $(@D)
	$(CC) $(CFLAGS) $(WARNINGS) $(INCLUDES) -Itests/fuzz -MMD -MP -c -o $@ $<

$(FUZZ_TARGETS:%=$(BUILD)/fuzz/%): %: %.o $(BUILD)/fuzz/fuzz.o $(filter-out %/main.o,$(OBJECTS)) $(LIBRARY)
	$(CC) $(CFLAGS) $(FUZZ_ENGINE) $(LDFLAGS) -o $@ $^ -ljansson $(HUNSPELL)

# classpec itself makes the plans that plan_open begins with.
fuzz-targets: $(FUZZ_TARGETS:%=$(BUILD)/fuzz/%) $(BUILD)/classpec

# Looks for inputs that break something, for FUZZ_SECONDS in all.
fuzz:
	@FUZZ_SECONDS="$(FUZZ_SECONDS)" MAKE="$(MAKE)" tests/fuzz/run

.PHONY: fuzz fuzz-targets
