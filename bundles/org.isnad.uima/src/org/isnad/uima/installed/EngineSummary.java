// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.uima.installed;

import java.util.List;
import org.isnad.uima.Pipeline;

/**
 * What an engine says of itself.
 *
 * @param name        its name; never blank
 * @param version     its version; empty where it says none
 * @param vendor      its vendor; empty where it says none
 * @param description its description; empty where it says none
 * @param scope       what one CAS must hold: the claims of a corpus if it asks for ClaimText, otherwise a document
 * @param types       the types it adds, sorted by name
 * @param parameters  its parameters, in its order
 * @param speaks      the ids of Isnad's layers that it declares to fill itself, without a mapping
 */
public record EngineSummary(String name, String version, String vendor, String description, Pipeline.Scope scope, List<EngineType> types,
		List<EngineParameter> parameters, List<String> speaks) {
	/**
	 * A type of an engine.
	 *
	 * @param features each as "name : range"
	 */
	public record EngineType(String name, String supertype, List<String> features) {
	}

	/**
	 * A parameter of an engine.
	 *
	 * @param value its value as text; empty where it has none
	 */
	public record EngineParameter(String name, String type, String description, boolean mandatory, boolean many, String value) {
	}

	/** Copies the lists. */
	public EngineSummary {
		types = List.copyOf(types);
		parameters = List.copyOf(parameters);
		speaks = List.copyOf(speaks);
	}

	/** Name and version, as they stand with each suggestion. */
	public String provenance() {
		return version.isBlank() ? name : name + ' ' + version;
	}
}
