// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.ui.search;

import java.util.function.DoubleConsumer;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.ProgressMonitorWrapper;

/** Tells how much of a task is done, some times a second; 1 only at its end. For the thread that works. */
final class IndexProgress extends ProgressMonitorWrapper {
    private static final long OFTEN = 100_000_000;

    private final DoubleConsumer told;
    private double total = 1;
    private double worked;
    private long before = System.nanoTime();

    IndexProgress(IProgressMonitor monitor, DoubleConsumer told) {
        super(monitor);
        this.told = told;
    }

    @Override
    public void beginTask(String name, int totalWork) {
        total = Math.max(1, totalWork);
        worked = 0;
    }

    @Override
    public void worked(int work) {
        internalWorked(work);
    }

    @Override
    public void internalWorked(double work) {
        worked += work;
        if (System.nanoTime() - before > OFTEN) {
            before = System.nanoTime();
            told.accept(Math.min(0.99, worked / total));
        }
    }

    @Override
    public void done() {
        told.accept(1);
    }
}
