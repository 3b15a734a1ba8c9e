/**
 * Service Usage: which APIs a project has enabled. Enabling changes what is listed, not what the sandbox answers.
 */
@NullMarked
package dev.groundwork.sandbox.services;

import org.jspecify.annotations.NullMarked;
