// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.uima.installed;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import org.apache.uima.UIMAFramework;
import org.apache.uima.analysis_engine.AnalysisEngineDescription;
import org.apache.uima.analysis_engine.metadata.AnalysisEngineMetaData;
import org.apache.uima.analysis_engine.metadata.FixedFlow;
import org.apache.uima.ResourceSpecifierFactory;
import org.apache.uima.resource.metadata.ConfigurationParameter;
import org.apache.uima.resource.metadata.ConfigurationParameterDeclarations;
import org.apache.uima.resource.metadata.Import;
import org.eclipse.osgi.util.NLS;
import org.isnad.uima.mapping.MappingEngine;
import org.xml.sax.SAXException;

/**
 * Writes the descriptor of a pipeline around a third-party engine: the engine, then its mapping. It bears the engine's name and version,
 * which so stand with each suggestion, and hands the engine's parameters on. Stateless.
 */
final class Aggregate {
	private static final String ENGINE = "engine"; //$NON-NLS-1$
	private static final String MAPPING = "mapping"; //$NON-NLS-1$
	private static final ResourceSpecifierFactory FACTORY = UIMAFramework.getResourceSpecifierFactory();

	private Aggregate() {
	}

	/** Writes it where it differs from what is there. @param mapping the file of the mapping, or null for an engine that needs none */
	static void write(Path file, EngineReading reading, Path descriptor, Path mapping) throws EngineException {
		try {
			StringWriter text = new StringWriter();
			describe(reading, descriptor, mapping).toXML(text);
			byte[] bytes = text.toString().getBytes(StandardCharsets.UTF_8);
			if (!Files.exists(file) || !java.util.Arrays.equals(bytes, Files.readAllBytes(file))) {
				Path fresh = Files.createTempFile(file.getParent(), "pipeline", ".tmp"); //$NON-NLS-1$ //$NON-NLS-2$
				Files.write(fresh, bytes);
				Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING);
			}
		} catch (SAXException | IOException e) {
			throw EngineException.at(file.toString(), 0, NLS.bind(Messages.notWritten, SecureXml.reason(e)), e);
		}
	}

	private static AnalysisEngineDescription describe(EngineReading reading, Path descriptor, Path mapping) {
		AnalysisEngineDescription aggregate = FACTORY.createAnalysisEngineDescription();
		aggregate.setFrameworkImplementation("org.apache.uima.java"); //$NON-NLS-1$
		aggregate.setPrimitive(false);
		Import engine = FACTORY.createImport();
		engine.setLocation(descriptor.toUri().toString());
		aggregate.getDelegateAnalysisEngineSpecifiersWithImports().put(ENGINE, engine);
		AnalysisEngineMetaData data = aggregate.getAnalysisEngineMetaData();
		data.setName(reading.summary().name());
		data.setVersion(reading.summary().version());
		data.setVendor(reading.summary().vendor());
		data.setDescription(reading.summary().description());
		List<String> flow = new ArrayList<>(List.of(ENGINE));
		if (mapping != null) {
			aggregate.getDelegateAnalysisEngineSpecifiersWithImports().put(MAPPING, mapping(mapping));
			flow.add(MAPPING);
		}
		FixedFlow fixed = FACTORY.createFixedFlow();
		fixed.setFixedFlow(flow.toArray(String[]::new));
		data.setFlowConstraints(fixed);
		data.setOperationalProperties(FACTORY.createOperationalProperties());
		data.getOperationalProperties().setModifiesCas(true);
		data.getOperationalProperties().setMultipleDeploymentAllowed(true);
		data.setConfigurationParameterDeclarations(parameters(reading.description()));
		return aggregate;
	}

	/** A parameter without a value here leaves the engine its own. */
	private static ConfigurationParameterDeclarations parameters(AnalysisEngineDescription description) {
		ConfigurationParameterDeclarations declarations = FACTORY.createConfigurationParameterDeclarations();
		for (ConfigurationParameter own : description.getAnalysisEngineMetaData().getConfigurationParameterDeclarations().getConfigurationParameters()) {
			ConfigurationParameter parameter = FACTORY.createConfigurationParameter();
			parameter.setName(own.getName());
			parameter.setDescription(own.getDescription());
			parameter.setType(own.getType());
			parameter.setMultiValued(own.isMultiValued());
			parameter.setOverrides(new String[] { ENGINE + '/' + own.getName() });
			declarations.addConfigurationParameter(parameter);
		}
		return declarations;
	}

	private static AnalysisEngineDescription mapping(Path file) {
		AnalysisEngineDescription engine = FACTORY.createAnalysisEngineDescription();
		engine.setFrameworkImplementation("org.apache.uima.java"); //$NON-NLS-1$
		engine.setPrimitive(true);
		engine.setAnnotatorImplementationName(MappingEngine.class.getName());
		AnalysisEngineMetaData data = engine.getAnalysisEngineMetaData();
		data.setName("isnad-mapping"); //$NON-NLS-1$
		data.setOperationalProperties(FACTORY.createOperationalProperties());
		data.getOperationalProperties().setModifiesCas(true);
		data.getOperationalProperties().setMultipleDeploymentAllowed(true);
		ConfigurationParameter parameter = FACTORY.createConfigurationParameter();
		parameter.setName(MappingEngine.MAPPING);
		parameter.setType(ConfigurationParameter.TYPE_STRING);
		parameter.setMandatory(true);
		data.getConfigurationParameterDeclarations().addConfigurationParameter(parameter);
		data.getConfigurationParameterSettings().setParameterValue(MappingEngine.MAPPING, file.toString());
		return engine;
	}
}
