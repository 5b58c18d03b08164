// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.ui.tests;

import java.util.Map;

import org.eclipse.core.runtime.IProduct;
import org.eclipse.core.runtime.Platform;
import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;
import org.osgi.framework.Bundle;

/** What an application is told of its start: no arguments of its own, the branding of the running product. */
final class Context implements IApplicationContext {
    @Override
    public Map<String, Object> getArguments() {
        return Map.of(APPLICATION_ARGS, new String[0]);
    }

    @Override
    public void applicationRunning() {
        // There is no splash screen to take down.
    }

    @Override
    public String getBrandingApplication() {
        return product() == null ? null : product().getApplication();
    }

    @Override
    public String getBrandingName() {
        return product() == null ? null : product().getName();
    }

    @Override
    public String getBrandingDescription() {
        return product() == null ? null : product().getDescription();
    }

    @Override
    public String getBrandingId() {
        return product() == null ? null : product().getId();
    }

    @Override
    public String getBrandingProperty(String key) {
        return product() == null ? null : product().getProperty(key);
    }

    @Override
    public Bundle getBrandingBundle() {
        return product() == null ? null : product().getDefiningBundle();
    }

    @Override
    public void setResult(Object result, IApplication application) {
        // Nobody waits for a result: the window's thread ends with the application.
    }

    private static IProduct product() {
        return Platform.getProduct();
    }
}
