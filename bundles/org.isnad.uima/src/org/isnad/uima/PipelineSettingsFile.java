// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.uima;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.eclipse.osgi.util.NLS;

/**
 * The form of the file of {@link PipelineSettings}: a section for each pipeline, in their order, with one setting a line.
 *
 * <pre>
 * [attributions]
 * on = true
 * threshold = 0.5
 * timeout = 60
 * parameter minimumScore = 0.4
 * </pre>
 *
 * The timeout is in seconds. Empty lines and lines that begin with # say nothing. Stateless.
 */
final class PipelineSettingsFile {
	private static final String HEAD = "# How pipelines run, in this order: on or off, the least score, seconds a document, parameters.\n"; //$NON-NLS-1$
	private static final String PARAMETER = "parameter "; //$NON-NLS-1$

	private PipelineSettingsFile() {
	}

	static String format(List<PipelineSetting> settings) {
		StringBuilder text = new StringBuilder(HEAD);
		for (PipelineSetting setting : settings) {
			text.append("\n[").append(setting.pipeline()).append("]\n"); //$NON-NLS-1$ //$NON-NLS-2$
			line(text, "on", setting.on()); //$NON-NLS-1$
			if (setting.threshold() != null) {
				line(text, "threshold", setting.threshold()); //$NON-NLS-1$
			}
			if (setting.timeout() != null) {
				line(text, "timeout", setting.timeout().toMillis() / 1000.0); //$NON-NLS-1$
			}
			setting.parameters().forEach((name, value) -> line(text, PARAMETER + name, value));
		}
		return text.toString();
	}

	private static void line(StringBuilder text, String name, Object value) {
		text.append(name).append(" = ").append(value).append('\n'); //$NON-NLS-1$
	}

	/** @param problems called with file, line, cause and remedy for each line that is passed over */
	static List<PipelineSetting> parse(String text, String file, Consumer<String> problems) {
		List<PipelineSetting> settings = new ArrayList<>();
		int number = 0;
		for (String each : text.lines().toList()) {
			number++;
			String line = each.replace("\uFEFF", "").strip(); //$NON-NLS-1$ //$NON-NLS-2$
			if (line.isEmpty() || line.startsWith("#")) { //$NON-NLS-1$
				continue;
			}
			try {
				read(line, settings);
			} catch (IllegalArgumentException e) {
				problems.accept(NLS.bind(Messages.settingsLine, new Object[] { file, Integer.toString(number), line }));
			}
		}
		return settings;
	}

	private static void read(String line, List<PipelineSetting> settings) {
		if (line.startsWith("[") && line.endsWith("]")) { //$NON-NLS-1$ //$NON-NLS-2$
			PipelineSetting fresh = PipelineSetting.of(line.substring(1, line.length() - 1).strip());
			if (settings.stream().anyMatch(setting -> setting.pipeline().equals(fresh.pipeline()))) {
				throw new IllegalArgumentException("a second section for one pipeline"); //$NON-NLS-1$
			}
			settings.add(fresh);
			return;
		}
		int equals = line.indexOf('=');
		if (equals < 0 || settings.isEmpty()) {
			throw new IllegalArgumentException("neither a section nor a setting in one"); //$NON-NLS-1$
		}
		String name = line.substring(0, equals).strip();
		String value = line.substring(equals + 1).strip();
		settings.set(settings.size() - 1, set(settings.getLast(), name, value));
	}

	private static PipelineSetting set(PipelineSetting setting, String name, String value) {
		if (name.startsWith(PARAMETER)) {
			return setting.parameter(name.substring(PARAMETER.length()).strip(), value);
		}
		return switch (name) {
		case "on" -> setting.on(truth(value)); //$NON-NLS-1$
		case "threshold" -> setting.threshold(Double.valueOf(value)); //$NON-NLS-1$
		case "timeout" -> setting.timeout(Duration.ofMillis(Math.round(Double.parseDouble(value) * 1000))); //$NON-NLS-1$
		default -> throw new IllegalArgumentException(name);
		};
	}

	private static boolean truth(String value) {
		return switch (value) {
		case "true" -> true; //$NON-NLS-1$
		case "false" -> false; //$NON-NLS-1$
		default -> throw new IllegalArgumentException(value);
		};
	}
}
