package io.tandem.sandbox;

import io.tandem.sandbox.admin.AdminResource;
import io.tandem.sandbox.admin.EditResource;
import io.tandem.sandbox.admin.FaultResource;
import io.tandem.sandbox.hubspot.AccountResource;
import io.tandem.sandbox.hubspot.BatchResource;
import io.tandem.sandbox.hubspot.ContactResource;
import io.tandem.sandbox.hubspot.HubSpotErrorMapper;
import io.tandem.sandbox.hubspot.HubSpotGate;
import io.tandem.sandbox.hubspot.ListResource;
import io.tandem.sandbox.hubspot.PropertyResource;
import io.tandem.sandbox.hubspot.ScopeGate;
import io.tandem.sandbox.hubspot.SearchResource;
import io.tandem.sandbox.hubspot.UsageResource;
import io.tandem.sandbox.netsuite.AsyncResource;
import io.tandem.sandbox.netsuite.MetadataResource;
import io.tandem.sandbox.netsuite.NetSuiteErrorMapper;
import io.tandem.sandbox.netsuite.NetSuiteGate;
import io.tandem.sandbox.netsuite.RecordBatchResource;
import io.tandem.sandbox.netsuite.RecordResource;
import io.tandem.sandbox.netsuite.ServerTimeResource;
import io.tandem.sandbox.netsuite.SuiteQlResource;
import io.tandem.sandbox.netsuite.TokenResource;
import io.tandem.sandbox.traffic.DelayFilter;
import io.tandem.sandbox.traffic.FaultRequestFilter;
import io.tandem.sandbox.traffic.FaultResponseFilter;
import io.tandem.sandbox.traffic.HearAnswerFilter;
import io.tandem.sandbox.traffic.HearRequestFilter;
import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import java.util.Set;

/** Both emulators and the admin resource, all on one state. */
@ApplicationPath("/")
public final class SandboxApplication extends Application {

  private final SandboxState state;

  /** As a WAR, with settings from system properties. */
  public SandboxApplication() {
    this(new SandboxState(SandboxSettings.fromSystemProperties()));
  }

  SandboxApplication(SandboxState state) {
    this.state = state;
  }

  /** Instances, because every resource shares this application's state and no other's. */
  @Override
  @SuppressWarnings("deprecation")
  public Set<Object> getSingletons() {
    return Set.of(
        new HearRequestFilter(),
        new HearAnswerFilter(),
        new FaultRequestFilter(state.faults()),
        new DelayFilter(state.faults()),
        new FaultResponseFilter(),
        new HubSpotGate(state.hubspotLimits(), state.clock()),
        new ScopeGate(state::portal),
        new HubSpotErrorMapper(),
        new ContactResource(state::portal),
        new BatchResource(state::portal),
        new SearchResource(state::portal),
        new PropertyResource(state::portal),
        new ListResource(state::portal),
        new AccountResource(state::portal),
        new UsageResource(state.hubspotLimits(), state.clock()),
        new NetSuiteGate(state::account, state.netsuitePool()),
        new NetSuiteErrorMapper(),
        new TokenResource(state::account),
        new ServerTimeResource(state::account),
        new SuiteQlResource(state::account),
        new RecordResource(state::account),
        new RecordBatchResource(state::account),
        new AsyncResource(state::account),
        new MetadataResource(state::account),
        new AdminResource(state),
        new EditResource(state),
        new FaultResource(state.faults()));
  }
}
