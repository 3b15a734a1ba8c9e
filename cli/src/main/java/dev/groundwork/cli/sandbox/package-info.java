/**
 * The sandbox's life cycle as seen from outside: started as a daemon, recognized by its record and its health page,
 * stopped by its process number. Knows the server by its command line and its files alone.
 */
@NullMarked
package dev.groundwork.cli.sandbox;

import org.jspecify.annotations.NullMarked;
