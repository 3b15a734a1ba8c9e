/**
 * Who may do what, read from synthesized documents: grants, the actors they are given to, and the outside identities that
 * are trusted. References are followed to the names that people know.
 */
@NullMarked
package dev.groundwork.synthesized.access;

import org.jspecify.annotations.NullMarked;
