// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.cli;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;

/**
 * The program without a window. Its arguments are the command line; it returns the exit status. Both output streams are UTF-8
 * whatever the default encoding. An interrupt (Ctrl-C) cancels the command, which then leaves the corpus as it was.
 */
public final class Application implements IApplication {
	private static final int PATIENCE_IN_SECONDS = 20;
	private static final String TERMINAL = "isnad.terminal"; //$NON-NLS-1$

	private final CountDownLatch done = new CountDownLatch(1);
	private volatile Console console;

	@Override
	public Object start(IApplicationContext context) {
		String[] arguments = (String[]) context.getArguments().get(IApplicationContext.APPLICATION_ARGS);
		context.applicationRunning();
		if (Arrays.asList(arguments).contains("--json")) { //$NON-NLS-1$
			// What programs read is not translated.
			Locale.setDefault(Locale.ENGLISH);
		}
		console = new Console(utf8(new BufferedOutputStream(new FileOutputStream(FileDescriptor.out))), utf8(new FileOutputStream(FileDescriptor.err)),
				Boolean.getBoolean(TERMINAL));
		Thread interrupted = new Thread(this::cancel, "isnad interrupt"); //$NON-NLS-1$
		Runtime.getRuntime().addShutdownHook(interrupted);
		int status = Main.run(arguments, console);
		console.flush();
		done.countDown();
		try {
			Runtime.getRuntime().removeShutdownHook(interrupted);
		} catch (IllegalStateException shuttingDown) {
			// The hook is what waits for this command; it ends the program itself.
			return status;
		}
		return status;
	}

	@Override
	public void stop() {
		if (console != null) {
			console.cancel();
		}
	}

	private void cancel() {
		console.cancel();
		try {
			if (done.await(PATIENCE_IN_SECONDS, TimeUnit.SECONDS)) {
				Runtime.getRuntime().halt(Main.FAILED);
			}
		} catch (InterruptedException again) {
			Thread.currentThread().interrupt();
		}
	}

	private static PrintStream utf8(OutputStream stream) {
		return new PrintStream(stream, false, StandardCharsets.UTF_8);
	}
}
