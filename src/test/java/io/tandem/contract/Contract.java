package io.tandem.contract;

import com.atlassian.oai.validator.OpenApiInteractionValidator;
import com.atlassian.oai.validator.model.Request;
import com.atlassian.oai.validator.model.Response;
import com.atlassian.oai.validator.model.SimpleRequest;
import com.atlassian.oai.validator.model.SimpleResponse;
import com.atlassian.oai.validator.report.ValidationReport;
import io.tandem.sandbox.traffic.Exchange;
import java.util.List;
import org.jboss.resteasy.specimpl.ResteasyUriInfo;

/**
 * One OpenAPI file, and what an exchange has against it.
 *
 * @param validator knows the file
 */
record Contract(OpenApiInteractionValidator validator) {

  /** The contract in this file of the test resources. */
  static Contract of(String file) {
    return new Contract(
        OpenApiInteractionValidator.createForSpecificationUrl("contract/" + file)
            .withBasePathOverride("/")
            .build());
  }

  /** What is wrong with the request. */
  List<String> faultsOfRequest(Exchange exchange) {
    return messages(validator.validateRequest(request(exchange)));
  }

  /** What is wrong with the answer. */
  List<String> faultsOfAnswer(Exchange exchange) {
    return messages(
        validator.validateResponse(
            exchange.address().getPath(),
            Request.Method.valueOf(exchange.method()),
            answer(exchange)));
  }

  private static List<String> messages(ValidationReport report) {
    return report.getMessages().stream()
        .filter(message -> message.getLevel() == ValidationReport.Level.ERROR)
        .map(ValidationReport.Message::getMessage)
        .toList();
  }

  private static Request request(Exchange exchange) {
    SimpleRequest.Builder request =
        new SimpleRequest.Builder(exchange.method(), exchange.address().getRawPath());
    exchange.request().headers().forEach(request::withHeader);
    new ResteasyUriInfo("http://localhost/" + exchange.address(), "/")
        .getQueryParameters()
        .forEach(request::withQueryParam);
    return exchange.request().body().isEmpty()
        ? request.build()
        : request.withBody(exchange.request().body()).build();
  }

  private static Response answer(Exchange exchange) {
    SimpleResponse.Builder answer = SimpleResponse.Builder.status(exchange.status());
    exchange.answer().headers().forEach(answer::withHeader);
    return exchange.answer().body().isEmpty()
        ? answer.build()
        : answer.withBody(exchange.answer().body()).build();
  }
}
