/** Groups, the account itself, and each group's service account: routes over {@code fivetran.account}. */
@NullMarked
package dev.groundwork.sandbox.fivetran.groups;

import org.jspecify.annotations.NullMarked;
