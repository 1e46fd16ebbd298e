# libclasspec, the compiler as a shared library. Its objects are compiled anew, to lie anywhere in memory,
# in a BUILD of their own.
SONAME := libclasspec.so.1

libclasspec:
	@$(MAKE) --no-print-directory BUILD=$(BUILD)/shared CFLAGS="$(CFLAGS) -fPIC" $(BUILD)/shared/$(SONAME)

$(BUILD)/$(SONAME): $(filter-out %/main.o,$(OBJECTS)) $(CORE:%=$(BUILD)/runtime/%.o) \
		compiler/library/libclasspec.map
	$(CC) $(CFLAGS) $(LDFLAGS) -shared -Wl,-soname,$(SONAME) -Wl,--no-undefined \
		-Wl,--version-script=compiler/library/libclasspec.map -o $@ $(filter %.o,$^) \
		-ljansson $(HUNSPELL) -lpthread

install-library: check-places libclasspec
	$(INSTALL) -d "$(DESTDIR)$(LIBDIR)" "$(DESTDIR)$(INCLUDEDIR)/classpec" "$(DESTDIR)$(PCDIR)"
	$(INSTALL) -m 755 $(BUILD)/shared/$(SONAME) "$(DESTDIR)$(LIBDIR)/$(SONAME)"
	ln -sf $(SONAME) "$(DESTDIR)$(LIBDIR)/libclasspec.so"
	$(INSTALL) -m 644 compiler/library/compiler.h "$(DESTDIR)$(INCLUDEDIR)/classpec/compiler.h"
	$(INSTALL) -m 644 $(HEADERS) "$(DESTDIR)$(INCLUDEDIR)/"
	$(fill) packaging/libclasspec.pc > "$(DESTDIR)$(PCDIR)/libclasspec.pc"
	chmod 644 "$(DESTDIR)$(PCDIR)/libclasspec.pc"

uninstall-library:
	rm -f "$(DESTDIR)$(LIBDIR)/$(SONAME)" "$(DESTDIR)$(LIBDIR)/libclasspec.so" \
		"$(DESTDIR)$(PCDIR)/libclasspec.pc" "$(DESTDIR)$(INCLUDEDIR)/classpec/compiler.h"
	-rmdir "$(DESTDIR)$(INCLUDEDIR)/classpec" 2>/dev/null

.PHONY: libclasspec install-library uninstall-library
