/**
 * What a resource type looks like and how its attributes behave in a plan, read from one JSON file a type. Provider
 * independent: names of resource types appear in the files alone.
 */
@NullMarked
package dev.groundwork.sandbox.providers.schema;

import org.jspecify.annotations.NullMarked;
