// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.uima;

import java.time.Duration;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * How one pipeline is to run. A value; any thread may use it.
 *
 * @param pipeline   the id of the pipeline, which need not be installed
 * @param on         whether it runs where no pipeline is named
 * @param threshold  suggestions with a lower score are left out, from 0 to 1; null for none. What has no score is kept.
 * @param timeout    how long one document may take before it is given up; null for {@link SuggestOperation#TIMEOUT}
 * @param parameters values of configuration parameters by name, see {@link PipelineParameter}; sorted by name
 */
public record PipelineSetting(String pipeline, boolean on, Double threshold, Duration timeout, Map<String, String> parameters) {
	/** @throws IllegalArgumentException if a value is out of its range, or a name or value has several lines */
	public PipelineSetting {
		if (pipeline.isBlank() || !isLine(pipeline) || pipeline.indexOf(']') >= 0) {
			throw new IllegalArgumentException("not the id of a pipeline: " + pipeline); //$NON-NLS-1$
		}
		if (threshold != null && !(threshold >= 0 && threshold <= 1)) {
			throw new IllegalArgumentException("a threshold is from 0 to 1: " + threshold); //$NON-NLS-1$
		}
		if (timeout != null && timeout.toMillis() < 1) {
			throw new IllegalArgumentException("a timeout is more than nothing: " + timeout); //$NON-NLS-1$
		}
		parameters.forEach((name, value) -> {
			if (name.isBlank() || name.indexOf('=') >= 0 || !isLine(name) || !isLine(value)) {
				throw new IllegalArgumentException("not a parameter of one line: " + name); //$NON-NLS-1$
			}
		});
		parameters = Collections.unmodifiableMap(new TreeMap<>(parameters));
	}

	/** How a pipeline runs that nobody set anything for: on, everything kept, its parameters as its descriptor has them. */
	public static PipelineSetting of(String pipeline) {
		return new PipelineSetting(pipeline, true, null, null, Map.of());
	}

	/** The same, on or off. */
	public PipelineSetting on(boolean whether) {
		return new PipelineSetting(pipeline, whether, threshold, timeout, parameters);
	}

	/** The same with a threshold from 0 to 1, or with none (null). */
	public PipelineSetting threshold(Double least) {
		return new PipelineSetting(pipeline, on, least, timeout, parameters);
	}

	/** The same with a time a document, or with the usual one (null). */
	public PipelineSetting timeout(Duration most) {
		return new PipelineSetting(pipeline, on, threshold, most, parameters);
	}

	/** The same with a value for a parameter; null for the value that the descriptor gives. */
	public PipelineSetting parameter(String name, String value) {
		Map<String, String> changed = new TreeMap<>(parameters);
		if (value == null) {
			changed.remove(name);
		} else {
			changed.put(name, value);
		}
		return new PipelineSetting(pipeline, on, threshold, timeout, changed);
	}

	private static boolean isLine(String text) {
		return text.equals(text.strip()) && text.chars().noneMatch(c -> c == '\n' || c == '\r');
	}
}
