// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.uima;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.uima.analysis_engine.AnalysisEngineDescription;
import org.apache.uima.resource.ResourceManager;
import org.apache.uima.resource.ResourceSpecifier;
import org.apache.uima.resource.metadata.ConfigurationParameter;
import org.apache.uima.resource.metadata.ConfigurationParameterSettings;
import org.apache.uima.util.InvalidXMLException;
import org.eclipse.osgi.util.NLS;
import org.isnad.uima.mapping.MappingEngine;

/** The configuration parameters of the engines of a pipeline: which there are, and setting them before it starts. Stateless. */
public final class PipelineParameters {
	private static final String BETWEEN = "|"; //$NON-NLS-1$

	/** An engine of a pipeline that is one engine itself, with the keys that lead to it. */
	private record Part(String path, AnalysisEngineDescription description) {
	}

	private PipelineParameters() {
	}

	/**
	 * What can be set, engine by engine as the descriptor lists them.
	 *
	 * @throws PipelineException if the descriptor cannot be read
	 */
	public static List<PipelineParameter> of(Pipeline pipeline) throws PipelineException {
		Descriptor descriptor = Descriptor.read(pipeline);
		List<PipelineParameter> parameters = new ArrayList<>();
		try {
			for (Part part : parts(descriptor.description(), descriptor.resources())) {
				for (ConfigurationParameter each : declared(part)) {
					parameters.add(parameter(part, each));
				}
			}
		} catch (InvalidXMLException e) {
			throw Descriptor.refusal(pipeline, e);
		}
		return parameters;
	}

	/**
	 * Sets parameters in a descriptor that was read for this start alone.
	 *
	 * @throws PipelineException if no engine declares one of them or a value is none of its type
	 */
	static void set(Map<String, String> values, Descriptor descriptor) throws PipelineException, InvalidXMLException {
		String pipeline = descriptor.pipeline().id();
		List<Part> parts = parts(descriptor.description(), descriptor.resources());
		// What is said of one engine goes before what is said of all.
		List<Map.Entry<String, String>> ordered = values.entrySet().stream()
				.sorted(Comparator.comparing((Map.Entry<String, String> value) -> value.getKey().indexOf('/') >= 0).thenComparing(Map.Entry::getKey)).toList();
		for (Map.Entry<String, String> value : ordered) {
			boolean known = false;
			for (Part part : parts) {
				for (ConfigurationParameter each : declared(part)) {
					PipelineParameter parameter = parameter(part, each);
					if (value.getKey().equals(parameter.path()) || value.getKey().equals(parameter.name())) {
						set(part, parameter, value.getValue(), pipeline);
						known = true;
					}
				}
			}
			if (!known) {
				String names = parts.stream().flatMap(part -> declared(part).stream()).map(ConfigurationParameter::getName).distinct().sorted().collect(Collectors.joining(", ")); //$NON-NLS-1$
				throw new PipelineException(pipeline, NLS.bind(Messages.noParameter, new Object[] { pipeline, value.getKey(), names }), null);
			}
		}
	}

	private static void set(Part part, PipelineParameter parameter, String text, String pipeline) throws PipelineException {
		try {
			Object value = parameter.list() ? list(text, parameter.type()) : one(text, parameter.type());
			part.description().getAnalysisEngineMetaData().getConfigurationParameterSettings().setParameterValue(parameter.name(), value);
		} catch (IllegalArgumentException e) {
			throw new PipelineException(pipeline, NLS.bind(Messages.notParameterValue, new Object[] { pipeline, parameter.path(), text, parameter.type() }), e);
		}
	}

	private static Object list(String text, PipelineParameter.Type type) {
		String[] values = text.isBlank() ? new String[0] : text.split("\\|", -1); //$NON-NLS-1$
		Object[] list = switch (type) {
		case STRING -> new String[values.length];
		case INTEGER -> new Integer[values.length];
		case FLOAT -> new Float[values.length];
		case BOOLEAN -> new Boolean[values.length];
		};
		for (int i = 0; i < list.length; i++) {
			list[i] = one(values[i].strip(), type);
		}
		return list;
	}

	private static Object one(String text, PipelineParameter.Type type) {
		return switch (type) {
		case STRING -> text;
		case INTEGER -> Integer.valueOf(text);
		case FLOAT -> Float.valueOf(text);
		case BOOLEAN -> {
			if (!text.equals("true") && !text.equals("false")) { //$NON-NLS-1$ //$NON-NLS-2$
				throw new IllegalArgumentException(text);
			}
			yield Boolean.valueOf(text);
		}
		};
	}

	/** Where a mapping lies is not for people to set: they edit the mapping itself. */
	private static List<ConfigurationParameter> declared(Part part) {
		if (MappingEngine.class.getName().equals(part.description().getAnnotatorImplementationName())) {
			return List.of();
		}
		return Arrays.stream(part.description().getAnalysisEngineMetaData().getConfigurationParameterDeclarations().getConfigurationParameters())
				.filter(each -> type(each) != null).toList();
	}

	private static PipelineParameter parameter(Part part, ConfigurationParameter declared) {
		ConfigurationParameterSettings settings = part.description().getAnalysisEngineMetaData().getConfigurationParameterSettings();
		Object value = settings.getParameterValue(declared.getName());
		String text = value instanceof Object[] list ? Arrays.stream(list).map(String::valueOf).collect(Collectors.joining(BETWEEN)) : value == null ? null : value.toString();
		String description = declared.getDescription() == null ? "" : declared.getDescription(); //$NON-NLS-1$
		return new PipelineParameter(part.path(), declared.getName(), description, type(declared), declared.isMultiValued(), text);
	}

	/** The numbers that a later UIMA may know beside these are nothing a person sets. */
	private static PipelineParameter.Type type(ConfigurationParameter declared) {
		return switch (declared.getType()) {
		case ConfigurationParameter.TYPE_STRING -> PipelineParameter.Type.STRING;
		case ConfigurationParameter.TYPE_INTEGER -> PipelineParameter.Type.INTEGER;
		case ConfigurationParameter.TYPE_FLOAT -> PipelineParameter.Type.FLOAT;
		case ConfigurationParameter.TYPE_BOOLEAN -> PipelineParameter.Type.BOOLEAN;
		default -> null;
		};
	}

	private static List<Part> parts(AnalysisEngineDescription description, ResourceManager resources) throws InvalidXMLException {
		List<Part> parts = new ArrayList<>();
		collect("", description, resources, parts); //$NON-NLS-1$
		return parts;
	}

	private static void collect(String path, AnalysisEngineDescription description, ResourceManager resources, List<Part> parts) throws InvalidXMLException {
		if (description.isPrimitive()) {
			parts.add(new Part(path, description));
			return;
		}
		for (Map.Entry<String, ResourceSpecifier> each : description.getDelegateAnalysisEngineSpecifiers(resources).entrySet()) {
			if (each.getValue() instanceof AnalysisEngineDescription part) {
				collect(path.isEmpty() ? each.getKey() : path + '/' + each.getKey(), part, resources, parts);
			}
		}
	}
}
