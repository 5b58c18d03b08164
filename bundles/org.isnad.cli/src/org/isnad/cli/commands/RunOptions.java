// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.cli.commands;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.osgi.util.NLS;
import org.isnad.cli.Arguments;
import org.isnad.cli.Option;
import org.isnad.cli.UsageException;
import org.isnad.uima.PipelineSetting;
import org.isnad.uima.PipelineSettings;
import org.isnad.uima.SuggestOperation;

/** How a pipeline is to run: as the settings of the user say, and as the call says where it says something. */
final class RunOptions {
	private static final int MOST_THREADS = 1024;
	private static final int MOST_SECONDS = 1_000_000;

	private final PipelineSettings settings;
	private final List<String> notes = new ArrayList<>();
	private final Double threshold;
	private final Duration timeout;
	private final int threads;

	private RunOptions(Arguments arguments) throws UsageException {
		Path named = arguments.value("settings").map(Path::of).orElse(null); //$NON-NLS-1$
		if (named != null && !Files.isRegularFile(named)) {
			throw new UsageException(NLS.bind(Messages.settingsMissing, named));
		}
		settings = PipelineSettings.load(named == null ? PipelineSettings.userFile() : named, notes::add);
		threshold = threshold(arguments.value("threshold").orElse(null)); //$NON-NLS-1$
		long seconds = number(arguments, "timeout", 0, MOST_SECONDS); //$NON-NLS-1$
		timeout = seconds == 0 ? null : Duration.ofSeconds(seconds);
		threads = (int) number(arguments, "threads", Runtime.getRuntime().availableProcessors(), MOST_THREADS); //$NON-NLS-1$
	}

	static List<Option> options() {
		return List.of(Option.of("threshold", "0..1", Messages.suggestThreshold), Option.of("threads", "N", Messages.suggestThreads), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
				Option.of("timeout", "SECONDS", Messages.suggestTimeout), Option.of("settings", "FILE", Messages.suggestSettings)); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
	}

	static RunOptions of(Arguments arguments) throws UsageException {
		return new RunOptions(arguments);
	}

	private static Double threshold(String text) throws UsageException {
		if (text == null) {
			return null;
		}
		try {
			double value = Double.parseDouble(text);
			if (value >= 0 && value <= 1) {
				return value;
			}
			throw new UsageException(NLS.bind(Messages.notThreshold, text));
		} catch (NumberFormatException e) {
			throw new UsageException(NLS.bind(Messages.notThreshold, text));
		}
	}

	private static long number(Arguments arguments, String option, long otherwise, int most) throws UsageException {
		long value = arguments.number(option, otherwise);
		if (arguments.value(option).isPresent() && (value < 1 || value > most)) {
			throw new UsageException(NLS.bind(Messages.notCount, new Object[] { option, Long.toString(value), Integer.toString(most) }));
		}
		return value;
	}

	/** What was wrong with the settings, for a user to read. */
	List<String> notes() {
		return notes;
	}

	/** Gives an operation what was set; a corpus may be of any size, so documents leave the memory when they are done. */
	SuggestOperation apply(SuggestOperation operation, String pipeline) {
		PipelineSetting setting = settings.of(pipeline);
		operation.with(threshold == null && timeout == null ? setting
				: new PipelineSetting(pipeline, setting.on(), threshold == null ? setting.threshold() : threshold, timeout == null ? setting.timeout() : timeout, setting.parameters()));
		return operation.workers(threads).forgetting();
	}
}
