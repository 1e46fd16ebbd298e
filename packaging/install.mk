# make install, make uninstall: the tool, the runtime, and what finds them.
#
#   make install PREFIX=/usr DESTDIR=/tmp/root
#
# DESTDIR is where a packager gathers files; PREFIX is where they will be.

PREFIX     ?= /usr/local
BINDIR     ?= $(PREFIX)/bin
LIBDIR     ?= $(PREFIX)/lib
INCLUDEDIR ?= $(PREFIX)/include
DATADIR    ?= $(PREFIX)/share
MANDIR     ?= $(DATADIR)/man
DOCDIR     ?= $(DATADIR)/doc/classpec
CMAKEDIR   ?= $(LIBDIR)/cmake/classpec
PCDIR      ?= $(LIBDIR)/pkgconfig
TOOLPCDIR  ?= $(DATADIR)/pkgconfig
BASHDIR    ?= $(DATADIR)/bash-completion/completions
ZSHDIR     ?= $(DATADIR)/zsh/site-functions
FISHDIR    ?= $(DATADIR)/fish/vendor_completions.d
SOURCEDIR  ?= $(DATADIR)/classpec/runtime
INSTALL    ?= install

VERSION := $(shell sed -n 's/^.define CLASSPEC_VERSION "\(.*\)"/\1/p' compiler/base.h)
MACHINE := $(shell $(CC) -dumpmachine 2>/dev/null)

HEADERS       := runtime/classpec.h runtime/classpec_batch.h
RUNTIME_FILES := $(filter-out runtime/record%,$(wildcard runtime/*.c runtime/*.h))
DOCUMENTS     := README.md LICENSE $(wildcard docs/*.md docs/*.json) grammar/language.md
EXAMPLES      := $(shell cd docs/examples && find . -type f | sort)
CMAKE_FILES   := classpec-config.cmake classpec-config-version.cmake classpec-generate.cmake

# The way from the CMake files, and to each directory, as the files see it.
fill = sed -e 's|@VERSION@|$(VERSION)|g' -e 's|@MACHINE@|$(MACHINE)|g' \
	-e 's|@PREFIX@|$(PREFIX)|g' -e 's|@BINDIR@|$(BINDIR)|g' -e 's|@LIBDIR@|$(LIBDIR)|g' \
	-e 's|@INCLUDEDIR@|$(INCLUDEDIR)|g' -e 's|@SOURCEDIR@|$(SOURCEDIR)|g' \
	-e 's|@CMAKEDIR@|$(CMAKEDIR)|g'

# These stand in files of make, CMake, pkg-config and the shell, which each have signs of their own.
PLACES = PREFIX BINDIR LIBDIR INCLUDEDIR SOURCEDIR CMAKEDIR
check-places:
	@for place in $(foreach name,$(PLACES),$(name)='$(subst ','\'',$($(name)))'); do \
		case $${place#*=} in \
		*[\"\'\`\$$\#\&\;\|\\]*) ;; \
		/*) continue ;; \
		esac; \
		printf '%s must be an absolute path without quotes or any of ` $$ # & ; | \\: found `%s`\n' \
			"$${place%%=*}" "$${place#*=}" >&2; \
		exit 1; \
	done

install: install-tool install-runtime install-library install-documents

# Each can be installed by itself: a cross build takes the tool from the machine that builds,
# and the runtime for the machine that runs.
install-tool: check-places $(BUILD)/classpec manuals completions
	$(INSTALL) -d "$(DESTDIR)$(BINDIR)" "$(DESTDIR)$(MANDIR)/man1" "$(DESTDIR)$(BASHDIR)" \
		"$(DESTDIR)$(ZSHDIR)" "$(DESTDIR)$(FISHDIR)" "$(DESTDIR)$(CMAKEDIR)" \
		"$(DESTDIR)$(TOOLPCDIR)"
	$(INSTALL) -m 755 $(BUILD)/classpec "$(DESTDIR)$(BINDIR)/classpec"
	$(INSTALL) -m 644 $(BUILD)/man/*.1 "$(DESTDIR)$(MANDIR)/man1/"
	$(INSTALL) -m 644 $(BUILD)/completions/classpec.bash "$(DESTDIR)$(BASHDIR)/classpec"
	$(INSTALL) -m 644 $(BUILD)/completions/_classpec "$(DESTDIR)$(ZSHDIR)/_classpec"
	$(INSTALL) -m 644 $(BUILD)/completions/classpec.fish "$(DESTDIR)$(FISHDIR)/classpec.fish"
	for file in $(CMAKE_FILES); do \
		$(fill) cmake/$$file > "$(DESTDIR)$(CMAKEDIR)/$$file" && \
		chmod 644 "$(DESTDIR)$(CMAKEDIR)/$$file" || exit 1; \
	done
	$(fill) packaging/classpec.pc > "$(DESTDIR)$(TOOLPCDIR)/classpec.pc"
	chmod 644 "$(DESTDIR)$(TOOLPCDIR)/classpec.pc"

install-runtime: check-places $(LIBRARY)
	$(INSTALL) -d "$(DESTDIR)$(LIBDIR)" "$(DESTDIR)$(INCLUDEDIR)" "$(DESTDIR)$(SOURCEDIR)" \
		"$(DESTDIR)$(PCDIR)" "$(DESTDIR)$(CMAKEDIR)"
	$(INSTALL) -m 644 $(LIBRARY) "$(DESTDIR)$(LIBDIR)/libclasspec-runtime.a"
	$(INSTALL) -m 644 $(HEADERS) "$(DESTDIR)$(INCLUDEDIR)/"
	$(INSTALL) -m 644 $(RUNTIME_FILES) "$(DESTDIR)$(SOURCEDIR)/"
	for file in $(CMAKE_FILES); do \
		$(fill) cmake/$$file > "$(DESTDIR)$(CMAKEDIR)/$$file" && \
		chmod 644 "$(DESTDIR)$(CMAKEDIR)/$$file" || exit 1; \
	done
	$(fill) packaging/classpec-runtime.pc > "$(DESTDIR)$(PCDIR)/classpec-runtime.pc"
	chmod 644 "$(DESTDIR)$(PCDIR)/classpec-runtime.pc"

install-documents:
	$(INSTALL) -d "$(DESTDIR)$(DOCDIR)"
	$(INSTALL) -m 644 $(DOCUMENTS) "$(DESTDIR)$(DOCDIR)/"
	for file in $(EXAMPLES); do \
		$(INSTALL) -d "$(DESTDIR)$(DOCDIR)/examples/$$(dirname $$file)" && \
		$(INSTALL) -m 644 docs/examples/$$file "$(DESTDIR)$(DOCDIR)/examples/$$file" || exit 1; \
	done

# Takes away what install put there, and no directory that others may share.
uninstall: manuals uninstall-library
	rm -f "$(DESTDIR)$(BINDIR)/classpec" "$(DESTDIR)$(LIBDIR)/libclasspec-runtime.a"
	rm -f "$(DESTDIR)$(BASHDIR)/classpec" "$(DESTDIR)$(ZSHDIR)/_classpec" \
		"$(DESTDIR)$(FISHDIR)/classpec.fish"
	for file in $(notdir $(HEADERS)); do rm -f "$(DESTDIR)$(INCLUDEDIR)/$$file"; done
	for file in $(BUILD)/man/*.1; do rm -f "$(DESTDIR)$(MANDIR)/man1/$${file##*/}"; done
	rm -f "$(DESTDIR)$(PCDIR)/classpec-runtime.pc" "$(DESTDIR)$(TOOLPCDIR)/classpec.pc"
	rm -rf "$(DESTDIR)$(CMAKEDIR)" "$(DESTDIR)$(DATADIR)/classpec" "$(DESTDIR)$(DOCDIR)"

# The pages and the completions are made from what each command says of itself.
manuals: $(BUILD)/classpec
	@CLASSPEC=$(BUILD)/classpec packaging/manuals $(BUILD)/man

completions: $(BUILD)/classpec
	@CLASSPEC=$(BUILD)/classpec packaging/completions $(BUILD)/completions

.PHONY: install check-places install-tool install-runtime install-documents uninstall manuals completions
