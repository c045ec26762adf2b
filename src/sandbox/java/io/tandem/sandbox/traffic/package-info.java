/** What happens to requests on their way: faults, latency, gates and the log of writes. */
package io.tandem.sandbox.traffic;
