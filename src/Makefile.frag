# php-onapp targets. They replace those of phpize, which work on a folder called modules/: in this project that folder
# holds the PHP modules and must never be written to or deleted from by a build.

ONAPP_OBJECT_FOLDERS = $(top_builddir)/src

install-modules: build-modules
	@$(mkinstalldirs) $(INSTALL_ROOT)$(EXTENSION_DIR)
	@echo "Installing shared extensions:     $(INSTALL_ROOT)$(EXTENSION_DIR)/"
	@$(INSTALL) $(phplibdir)/onapp.so $(INSTALL_ROOT)$(EXTENSION_DIR)

test: all
	@TEST_PHP_EXECUTABLE=$(PHP_EXECUTABLE) TEST_PHP_SRCDIR=$(top_srcdir) CC="$(CC)" \
		$(PHP_EXECUTABLE) -n $(PHP_TEST_SETTINGS) $(top_srcdir)/run-tests.php -n \
		-d extension_dir=$(phplibdir)/ -d extension=onapp $(TESTS)

clean:
	find $(ONAPP_OBJECT_FOLDERS) -type f \( -name '*.lo' -o -name '*.o' -o -name '*.dep' -o -name '*.gcno' \
		-o -name '*.gcda' \) -exec rm -f {} +
	find $(ONAPP_OBJECT_FOLDERS) -depth -type d -name .libs -exec rm -rf {} +
	rm -f onapp.lo onapp.o onapp.dep onapp.gcno onapp.gcda onapp.la
	rm -rf .libs $(phplibdir)/onapp.so $(phplibdir)/onapp.la

prof-clean: clean

distclean: clean
	rm -f Makefile Makefile.fragments Makefile.objects config.cache config.h config.log config.nice config.status libtool
	rm -rf $(phplibdir) include
	test "$(top_srcdir)" = "$(top_builddir)" || { rmdir modules src/* src; } 2>/dev/null || true
