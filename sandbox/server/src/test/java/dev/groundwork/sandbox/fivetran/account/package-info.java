/** What the account holds, without a sandbox. */
@NullMarked
package dev.groundwork.sandbox.fivetran.account;

import org.jspecify.annotations.NullMarked;
