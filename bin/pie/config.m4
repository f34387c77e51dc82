dnl PIE expects the built extension at modules/onapp.so of the folder it builds in. At the top of the project that
dnl folder holds the PHP modules, so PIE builds here (composer.json, "build-path").
m4_define([ONAPP_SOURCES], [../..])
m4_include([../../config.m4])
