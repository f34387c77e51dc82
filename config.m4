dnl php-onapp: https://www.php.net/manual/en/internals2.buildsys.configunix.php explains the macros used here.

PHP_ARG_ENABLE([onapp],
  [whether to enable the OnApp client],
  [AS_HELP_STRING([--enable-onapp], [Enable the OnApp client])])

PHP_ARG_ENABLE([onapp-dev],
  [whether to build onapp for its developers],
  [AS_HELP_STRING([--enable-onapp-dev],
    [onapp: strict warnings as errors and the classes that only tests use])],
  [no], [no])

PHP_ARG_ENABLE([onapp-coverage],
  [whether to measure onapp's test coverage],
  [AS_HELP_STRING([--enable-onapp-coverage], [onapp: count executed lines for gcov])],
  [no], [no])

PHP_ARG_ENABLE([onapp-sanitizer],
  [whether to build onapp with sanitizers],
  [AS_HELP_STRING([--enable-onapp-sanitizer],
    [onapp: address and undefined-behaviour sanitizers; needs a PHP that was built with them])],
  [no], [no])

dnl ONAPP_LIBRARY(VARIABLE, PKG-CONFIG NAME, LEAST VERSION, PACKAGES TO NAME WHEN IT IS MISSING)
AC_DEFUN([ONAPP_LIBRARY], [
  PKG_CHECK_MODULES([$1], [$2 >= $3], [
    PHP_EVAL_INCLINE([$][$1]_CFLAGS)
    PHP_EVAL_LIBLINE([$][$1]_LIBS, [ONAPP_SHARED_LIBADD])
    onapp_libraries="$onapp_libraries $2-`$PKG_CONFIG --modversion $2`"
  ], [
    AC_MSG_ERROR([onapp needs $2 >= $3 with its headers: install $4])
  ])
])

dnl ONAPP_FLAGS(FLAGS): those that the compiler knows. -Werror makes clang refuse what it would only warn of.
AC_DEFUN([ONAPP_FLAGS], [
  for onapp_flag in $1; do
    AX_CHECK_COMPILE_FLAG([$onapp_flag], [onapp_cflags="$onapp_cflags $onapp_flag"], [], [-Werror])
  done
])

dnl ONAPP_LINK_FLAG(FLAG): where the linker knows it.
AC_DEFUN([ONAPP_LINK_FLAG], [
  onapp_saved_ldflags=$LDFLAGS
  LDFLAGS="$LDFLAGS $1"
  AC_LINK_IFELSE([AC_LANG_PROGRAM()], [EXTRA_LDFLAGS="$EXTRA_LDFLAGS $1"])
  LDFLAGS=$onapp_saved_ldflags
])

if test "$PHP_ONAPP" != "no"; then
  AC_MSG_CHECKING([for a PHP that onapp supports])
  if test -n "$PHP_CONFIG"; then
    onapp_php_number=`$PHP_CONFIG --vernum`
    onapp_php_version=`$PHP_CONFIG --version`
  else
    onapp_php_number=$PHP_VERSION_ID
    onapp_php_version=$PHP_VERSION
  fi
  if test "$onapp_php_number" -lt 80100; then
    AC_MSG_RESULT([$onapp_php_version])
    AC_MSG_ERROR([onapp needs PHP 8.1 or newer])
  fi
  AC_MSG_RESULT([$onapp_php_version])

  ONAPP_LIBRARY([ONAPP_CURL],  [libcurl],    [7.74.0], [libcurl4-openssl-dev, libcurl-devel or curl-dev])
  ONAPP_LIBRARY([ONAPP_JSONC], [json-c],     [0.15],   [libjson-c-dev, json-c-devel or json-c-dev])
  ONAPP_LIBRARY([ONAPP_XML],   [libxml-2.0], [2.9.10], [libxml2-dev or libxml2-devel])
  ONAPP_LIBRARY([ONAPP_GMP],   [gmp],        [6.2.0],  [libgmp-dev, gmp-devel or gmp-dev])
  PHP_SUBST([ONAPP_SHARED_LIBADD])

  onapp_cflags="-DZEND_ENABLE_STATIC_TSRMLS_CACHE=1"
  ONAPP_FLAGS([-std=gnu11 -fvisibility=hidden -fno-plt])
  dnl What calls of other libraries go through is filled in when PHP starts, and read-only from then on.
  ONAPP_LINK_FLAG([-Wl,-z,relro,-z,now])

  onapp_variant=release
  if test "$PHP_ONAPP_DEV" = "yes"; then
    onapp_variant=developer
    onapp_cflags="$onapp_cflags -DONAPP_DEV=1"
    dnl The last two take back warnings of -Wextra that PHP's own macros provoke.
    ONAPP_FLAGS([-Wall -Wextra -Wshadow -Wstrict-prototypes -Wmissing-prototypes -Wpointer-arith -Wvla \
      -Wwrite-strings -Wformat=2 -Wundef -Wlogical-op -Wduplicated-cond -Wimplicit-fallthrough -Werror \
      -Wno-unused-parameter -Wno-sign-compare -Wno-maybe-uninitialized])
    AC_DEFINE([ONAPP_DEV], [1], [Whether the classes that only tests use are built in])
  fi
  if test "$PHP_ONAPP_COVERAGE" = "yes"; then
    onapp_variant="$onapp_variant, coverage"
    onapp_cflags="$onapp_cflags --coverage -O0 -g"
    EXTRA_LDFLAGS="$EXTRA_LDFLAGS --coverage"
    PHP_ADD_LIBRARY([gcov], [], [ONAPP_SHARED_LIBADD])
  fi
  if test "$PHP_ONAPP_SANITIZER" = "yes"; then
    onapp_variant="$onapp_variant, sanitizers"
    onapp_cflags="$onapp_cflags -fsanitize=address,undefined -fno-omit-frame-pointer -g"
    EXTRA_LDFLAGS="$EXTRA_LDFLAGS -fsanitize=address,undefined"
  fi

  dnl Normally the sources lie beside config.m4. bin/pie and bin/build configure in a folder of their own, whose config.m4
  dnl defines where the sources are and includes this file.
  onapp_config_dir=PHP_EXT_SRCDIR([onapp])
  onapp_root=`cd "$onapp_config_dir" && cd "m4_ifdef([ONAPP_SOURCES], ONAPP_SOURCES, [.])" && pwd`
  onapp_sources=`cd "$onapp_root" && LC_ALL=C && export LC_ALL && echo onapp.c src/*/*.c`
  onapp_layers=`cd "$onapp_root" && LC_ALL=C && export LC_ALL && echo src/*/`

  onapp_saved_srcdir=$abs_srcdir
  test "$onapp_root" = "$onapp_config_dir" || abs_srcdir=$onapp_root
  PHP_NEW_EXTENSION([onapp], [$onapp_sources], [$ext_shared],, [$onapp_cflags])
  abs_srcdir=$onapp_saved_srcdir
  for onapp_layer in $onapp_layers; do
    PHP_ADD_BUILD_DIR([$ext_builddir/$onapp_layer])
  done
  PHP_ADD_EXTENSION_DEP(onapp, json)
  PHP_ADD_EXTENSION_DEP(onapp, spl)
  dnl Optional: nothing of ext/libxml is called, but where it is there it must start first (see onapp.c).
  PHP_ADD_EXTENSION_DEP(onapp, libxml, true)

  dnl phpize calls the folder of its products "modules", and so do we call the folder of the PHP modules. Where both
  dnl would be the same, phpize's is moved to phpmodules/ and its targets that write to or delete from "modules" are
  dnl put out of use; src/Makefile.frag has their successors.
  if test "$ext_builddir" = "." && test "$onapp_root" = "$onapp_config_dir"; then
    PHP_ADD_MAKEFILE_FRAGMENT([$onapp_root/src/Makefile.frag])
    AC_CONFIG_COMMANDS([phpmodules], [
      mkdir -p phpmodules
      sed -e 's,^phplibdir = .*,phplibdir = '"`pwd`"'/phpmodules,' \
          -e '1,/^# php-onapp targets/s/^\(install-modules\|clean\|distclean\|prof-clean\|test\):/phpize-&/' \
          Makefile > Makefile.tmp && mv Makefile.tmp Makefile
      grep -q '^phplibdir = .*/phpmodules$' Makefile && grep -q '^phpize-clean:' Makefile || {
        rm -f Makefile
        AC_MSG_ERROR([the Makefile of this PHP is of an unknown form; a build could damage modules/])
      }
    ])
    onapp_product=phpmodules/onapp.so
  else
    onapp_product=modules/onapp.so
  fi

  AC_CONFIG_COMMANDS([onapp-summary], [
    AS_ECHO(["
php-onapp is configured
  PHP         $onapp_php_version
  libraries  $onapp_libraries
  variant     $onapp_variant
  product     $onapp_product
"])
  ], [
    onapp_php_version="$onapp_php_version"
    onapp_libraries="$onapp_libraries"
    onapp_variant="$onapp_variant"
    onapp_product="$onapp_product"
  ])
fi
