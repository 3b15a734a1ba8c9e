/** Connections: routes over {@code fivetran.account}, what their answers show, setup tests that really ask Google. */
@NullMarked
package dev.groundwork.sandbox.fivetran.connections;

import org.jspecify.annotations.NullMarked;
