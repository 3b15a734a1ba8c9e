/**
 * Fivetran in the platform's words: the loader's group and account, the warehouse it writes to, and a connection with
 * its schedule for each source. What Fivetran's provider gets wrong is made right here.
 */
@NullMarked
package dev.groundwork.stacks.fivetran;

import org.jspecify.annotations.NullMarked;
