// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.uima;

/**
 * A configuration parameter that an engine of a pipeline declares.
 *
 * @param engine      the key of the engine in the pipeline, with those of the aggregates around it before it and {@code /} between; empty where the pipeline is one engine
 * @param name        the name of the parameter
 * @param description what it is for, in the words of the descriptor; may be empty
 * @param type        what its values are
 * @param list        whether it takes several values; they are written with {@code |} between
 * @param value       what the descriptor sets it to, as text; null where it is not set
 */
public record PipelineParameter(String engine, String name, String description, Type type, boolean list, String value) {
	/** What the values of a parameter are. */
	public enum Type {
		/** Any text. */
		STRING,
		/** A whole number. */
		INTEGER,
		/** A number. */
		FLOAT,
		/** {@code true} or {@code false}. */
		BOOLEAN
	}

	/** The name by which {@link PipelineSetting} sets it in this engine alone; the bare name sets it in every engine that declares it. */
	public String path() {
		return engine.isEmpty() ? name : engine + '/' + name;
	}
}
