/**
 * Copyright (c) 2026 The Isnad contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.isnad.model;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Annotator</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Someone who annotates in this corpus: a person or a machine.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.isnad.model.Annotator#getName <em>Name</em>}</li>
 *   <li>{@link org.isnad.model.Annotator#isMachine <em>Machine</em>}</li>
 * </ul>
 *
 * @see org.isnad.model.ModelPackage#getAnnotator()
 * @model
 * @generated
 */
public interface Annotator extends Identified {
	/**
	 * Returns the value of the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The name as it is shown.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Name</em>' attribute.
	 * @see #setName(String)
	 * @see org.isnad.model.ModelPackage#getAnnotator_Name()
	 * @model
	 * @generated
	 */
	String getName();

	/**
	 * Sets the value of the '{@link org.isnad.model.Annotator#getName <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Name</em>' attribute.
	 * @see #getName()
	 * @generated
	 */
	void setName(String value);

	/**
	 * Returns the value of the '<em><b>Machine</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether it is a machine.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Machine</em>' attribute.
	 * @see #setMachine(boolean)
	 * @see org.isnad.model.ModelPackage#getAnnotator_Machine()
	 * @model
	 * @generated
	 */
	boolean isMachine();

	/**
	 * Sets the value of the '{@link org.isnad.model.Annotator#isMachine <em>Machine</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Machine</em>' attribute.
	 * @see #isMachine()
	 * @generated
	 */
	void setMachine(boolean value);

} // Annotator
