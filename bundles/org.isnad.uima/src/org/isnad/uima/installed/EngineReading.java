// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.uima.installed;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.apache.uima.UIMAFramework;
import org.apache.uima.UIMAException;
import org.apache.uima.analysis_engine.AnalysisEngineDescription;
import org.apache.uima.analysis_engine.TypeOrFeature;
import org.apache.uima.cas.CAS;
import org.apache.uima.cas.TypeSystem;
import org.apache.uima.resource.ResourceManager;
import org.apache.uima.resource.metadata.Capability;
import org.apache.uima.resource.metadata.ConfigurationParameter;
import org.apache.uima.resource.metadata.FeatureDescription;
import org.apache.uima.resource.metadata.FsIndexDescription;
import org.apache.uima.resource.metadata.ProcessingResourceMetaData;
import org.apache.uima.resource.metadata.TypeDescription;
import org.apache.uima.resource.metadata.TypeSystemDescription;
import org.apache.uima.util.CasCreationUtils;
import org.apache.uima.util.XMLInputSource;
import org.eclipse.osgi.util.NLS;
import org.isnad.core.Layer;
import org.isnad.uima.IsnadTypes;
import org.isnad.uima.Pipeline;
import org.isnad.uima.TypeSystemBuilder;
import org.isnad.uima.installed.EngineSummary.EngineParameter;
import org.isnad.uima.installed.EngineSummary.EngineType;

/**
 * An engine as its descriptors tell it, checked and read without running any of its code.
 *
 * @param description its descriptor, as UIMA reads it
 * @param typeSystem  its types beside Isnad's
 */
record EngineReading(AnalysisEngineDescription description, EngineSummary summary, TypeSystem typeSystem) {
	static EngineReading of(EngineFiles files, ClassLoader loader) throws EngineException {
		String file = files.descriptor().toString();
		try {
			DescriptorCheck.follow(files.descriptor().toUri().toURL(), loader);
			ResourceManager resources = UIMAFramework.newDefaultResourceManager();
			resources.setExtensionClassLoader(loader, true);
			AnalysisEngineDescription description = UIMAFramework.getXMLParser().parseAnalysisEngineDescription(new XMLInputSource(files.descriptor().toFile()));
			description.validate(resources);
			if (description.getAnalysisEngineMetaData().getOperationalProperties() != null
					&& description.getAnalysisEngineMetaData().getOperationalProperties().getOutputsNewCASes()) {
				throw EngineException.at(file, 0, Messages.multiplier, null);
			}
			TypeSystemDescription own = CasCreationUtils.mergeDelegateAnalysisEngineTypeSystems(description, resources);
			// Without the engine's loader: its classes for its types are code, and nothing of it may run before the user agrees.
			ResourceManager plain = UIMAFramework.newDefaultResourceManager();
			CAS cas = CasCreationUtils.createCas(CasCreationUtils.mergeTypeSystems(List.of(TypeSystemBuilder.build(), own), plain), null, new FsIndexDescription[0],
					UIMAFramework.getDefaultPerformanceTuningProperties(), plain);
			return new EngineReading(description, summary(description, own, files), cas.getTypeSystem());
		} catch (UIMAException | IOException | LinkageError e) {
			throw EngineException.at(file, 0, NLS.bind(Messages.notRead, deepest(e)), e);
		}
	}

	private static String deepest(Throwable failure) {
		Throwable cause = failure;
		while (cause.getCause() != null && cause.getCause() != cause) {
			cause = cause.getCause();
		}
		return SecureXml.reason(cause);
	}

	private static EngineSummary summary(AnalysisEngineDescription description, TypeSystemDescription own, EngineFiles files) {
		ProcessingResourceMetaData data = description.getAnalysisEngineMetaData();
		String name = text(data.getName()).isEmpty() ? files.descriptor().getFileName().toString().replaceFirst("\\.xml$", "") : text(data.getName()); //$NON-NLS-1$ //$NON-NLS-2$
		Set<String> inputs = new LinkedHashSet<>();
		Set<String> layers = new LinkedHashSet<>();
		for (Capability capability : data.getCapabilities()) {
			Arrays.stream(capability.getInputs()).map(TypeOrFeature::getName).forEach(inputs::add);
			for (TypeOrFeature output : capability.getOutputs()) {
				Arrays.stream(Layer.values()).filter(l -> output.getName().equals(IsnadTypes.PREFIX + l.type().getName())).map(Layer::id).forEach(layers::add);
			}
		}
		Pipeline.Scope scope = inputs.contains(IsnadTypes.CLAIM_TEXT) ? Pipeline.Scope.CORPUS : Pipeline.Scope.DOCUMENT;
		return new EngineSummary(name, text(data.getVersion()), text(data.getVendor()), text(data.getDescription()), scope, types(own), parameters(data), List.copyOf(layers));
	}

	private static List<EngineType> types(TypeSystemDescription own) {
		List<EngineType> types = new ArrayList<>();
		for (TypeDescription type : own.getTypes()) {
			List<String> features = Arrays.stream(type.getFeatures()).map(EngineReading::feature).toList();
			types.add(new EngineType(type.getName(), text(type.getSupertypeName()), features));
		}
		types.sort(Comparator.comparing(EngineType::name));
		return types;
	}

	private static String feature(FeatureDescription feature) {
		String range = feature.getRangeTypeName();
		return feature.getName() + " : " + range.substring(range.lastIndexOf('.') + 1); //$NON-NLS-1$
	}

	private static List<EngineParameter> parameters(ProcessingResourceMetaData data) {
		List<EngineParameter> parameters = new ArrayList<>();
		for (ConfigurationParameter parameter : data.getConfigurationParameterDeclarations().getConfigurationParameters()) {
			Object value = data.getConfigurationParameterSettings().getParameterValue(parameter.getName());
			String shown = value == null ? "" : value instanceof Object[] values ? String.join(" | ", Arrays.stream(values).map(String::valueOf).toList()) : value.toString(); //$NON-NLS-1$ //$NON-NLS-2$
			parameters.add(new EngineParameter(parameter.getName(), parameter.getType().toLowerCase(Locale.ROOT), text(parameter.getDescription()), parameter.isMandatory(),
					parameter.isMultiValued(), shown));
		}
		return parameters;
	}

	private static String text(String value) {
		return value == null ? "" : value.strip().replaceAll("\\s+", " "); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
	}
}
