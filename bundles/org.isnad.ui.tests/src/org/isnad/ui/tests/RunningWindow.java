// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.ui.tests;

import java.util.Arrays;
import java.util.concurrent.TimeUnit;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.Platform;
import org.eclipse.equinox.app.IApplication;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * Starts the product's own application once for all journeys, on a thread of its own as the window's, and closes it
 * after the last one. The platform's harness for windows is not used: it would bring the whole of the IDE with it.
 */
public final class RunningWindow implements BeforeAllCallback, AutoCloseable {
    private static final String APPLICATION = "org.isnad.rcp.application"; //$NON-NLS-1$
    private static final int PATIENCE = 60;

    private Thread thread;

    @Override
    public void beforeAll(ExtensionContext context) {
        context.getRoot().getStore(ExtensionContext.Namespace.GLOBAL).computeIfAbsent(RunningWindow.class, key -> {
            RunningWindow window = new RunningWindow();
            window.open();
            return window;
        });
    }

    private void open() {
        if (PlatformUI.isWorkbenchRunning()) {
            return;
        }
        thread = new Thread(this::run, "window"); //$NON-NLS-1$
        thread.setDaemon(true);
        thread.start();
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE);
        while (!isShown()) {
            if (System.nanoTime() > end || !thread.isAlive()) {
                throw new IllegalStateException("The window did not open"); //$NON-NLS-1$
            }
            pause();
        }
    }

    private void run() {
        try {
            application().start(new Context());
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private static IApplication application() throws CoreException {
        IConfigurationElement[] elements = Platform.getExtensionRegistry().getExtension("org.eclipse.core.runtime", "applications", APPLICATION).getConfigurationElements(); //$NON-NLS-1$ //$NON-NLS-2$
        IConfigurationElement run = Arrays.stream(elements).flatMap(element -> Arrays.stream(element.getChildren("run"))).findFirst().orElseThrow(); //$NON-NLS-1$
        return (IApplication) run.createExecutableExtension("class"); //$NON-NLS-1$
    }

    private static boolean isShown() {
        if (!PlatformUI.isWorkbenchRunning()) {
            return false;
        }
        boolean[] shown = new boolean[1];
        PlatformUI.getWorkbench().getDisplay().syncExec(() -> {
            IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
            shown[0] = window != null && window.getShell().isVisible() && window.getActivePage() != null;
        });
        return shown[0];
    }

    private static void pause() {
        try {
            Thread.sleep(100);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() throws InterruptedException {
        if (thread != null && PlatformUI.isWorkbenchRunning()) {
            PlatformUI.getWorkbench().getDisplay().asyncExec(() -> PlatformUI.getWorkbench().close());
            thread.join(TimeUnit.SECONDS.toMillis(PATIENCE));
        }
    }
}
