/**
 * The landing bucket: where objects lie and how they get there whole or not at all. The one interface stands between
 * the rules of landing and Google's client.
 */
@NullMarked
package dev.groundwork.ingestion.landing;

import org.jspecify.annotations.NullMarked;
