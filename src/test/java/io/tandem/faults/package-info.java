/** What can go wrong between Tandem and a system, and what must come of it. */
package io.tandem.faults;
