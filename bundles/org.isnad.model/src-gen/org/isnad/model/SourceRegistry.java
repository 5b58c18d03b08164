/**
 * Copyright (c) 2026 The Isnad contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.isnad.model;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Source Registry</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * The source entities of the corpus (sources.isnad).
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.isnad.model.SourceRegistry#getEntities <em>Entities</em>}</li>
 * </ul>
 *
 * @see org.isnad.model.ModelPackage#getSourceRegistry()
 * @model
 * @generated
 */
public interface SourceRegistry extends Root {
	/**
	 * Returns the value of the '<em><b>Entities</b></em>' containment reference list.
	 * The list contents are of type {@link org.isnad.model.SourceEntity}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The entities.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Entities</em>' containment reference list.
	 * @see org.isnad.model.ModelPackage#getSourceRegistry_Entities()
	 * @model containment="true"
	 * @generated
	 */
	EList<SourceEntity> getEntities();

} // SourceRegistry
