/**
 * What doctor looks at and what it finds. Looking changes nothing.
 */
@NullMarked
package dev.groundwork.cli.doctor;

import org.jspecify.annotations.NullMarked;
