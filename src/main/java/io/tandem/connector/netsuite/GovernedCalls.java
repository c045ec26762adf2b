package io.tandem.connector.netsuite;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.lang.reflect.UndeclaredThrowableException;

/** Puts each call of the API, whoever makes it, into a slot and behind the login. */
record GovernedCalls(NetSuiteApi api, Slots slots, Login login) implements InvocationHandler {

  /** The API as everybody has to use it. */
  NetSuiteApi governed() {
    return (NetSuiteApi)
        Proxy.newProxyInstance(
            NetSuiteApi.class.getClassLoader(), new Class<?>[] {NetSuiteApi.class}, this);
  }

  @Override
  public Object invoke(Object proxy, Method method, Object[] arguments) {
    return slots.call(() -> login.call(() -> send(method, arguments)));
  }

  private Object send(Method method, Object[] arguments) {
    try {
      return method.invoke(api, arguments);
    } catch (InvocationTargetException e) {
      if (e.getCause() instanceof RuntimeException cause) {
        throw cause;
      }
      throw new UndeclaredThrowableException(e.getCause());
    } catch (IllegalAccessException e) {
      throw new IllegalStateException("The client's methods are public", e);
    }
  }
}
